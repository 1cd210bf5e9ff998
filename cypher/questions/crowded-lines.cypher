/*
title:
  es: Cuántas dependencias trabajan en cada línea de acción
  en: How many agencies work on each line of action
description:
  es: >-
    Líneas de acción con las dependencias que encabezan sus acciones o colaboran en ellas;
    primero las que tienen más dependencias, donde más hace falta coordinarse. Sin otra
    indicación aparecen las que tienen tres o más. Cada fila dice también cuántas de esas
    acciones son de varias dependencias a la vez; si son pocas, cada una va por su lado.
  en: >-
    Lines of action with the agencies that lead their actions or partner in them, those with
    most agencies first, where coordination is needed most. Unless told otherwise, those with
    three or more appear. Each row also says how many of these actions several agencies share;
    if few, each goes its own way.
synonyms:
  es: [concurridas, saturadas, muchas dependencias, concentración, coordinación]
  en: [crowded, many agencies, concentration, coordination]
parameters:
  min:
    type: integer
    label: {es: Mínimo de dependencias, en: Minimum number of agencies}
    default: 3
    minimum: 1
    maximum: 1000
    es: Cuántas dependencias tiene la línea como mínimo.
    en: How many agencies the line has at least.
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo las líneas en que trabaja esta dependencia.
    en: Only lines this agency works on.
  objective:
    type: objective
    label: {es: Objetivo, en: Objective}
    es: Solo las líneas de este objetivo.
    en: Only this objective's lines.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  line: {type: node, es: Línea de acción., en: Line of action.}
  count: {type: integer, es: Número de dependencias que trabajan en la línea., en: Number of agencies that work on the line.}
  agencies: {type: nodes, es: Dependencias que trabajan en la línea., en: Agencies that work on the line.}
  actions: {type: integer, es: Acciones de esas dependencias en la línea., en: Actions of those agencies on the line.}
  together: {type: integer, es: Acciones de varias dependencias a la vez., en: Actions of several agencies at once.}
graph:
  - {from: agencies, to: line, type: WORKS_ON, directed: true}
nothing:
  es: Ninguna de las líneas de acción por las que se pregunta tiene tantas dependencias.
  en: None of the lines of action asked about has that many agencies.
example: {min: 3}
*/
WITH
  3 AS min,
  null AS agency,
  null AS objective,
  null AS edition,
  'all' AS names
MATCH part = (a:Agency)-[:LEADS|PARTNERS_IN]->(x:Action)-[:ADVANCES]->(line:ActionLine)
WHERE (objective IS NULL OR EXISTS { (:Objective {id: objective})-[:HAS_STRATEGY|HAS_LINE*1..2]->(line) })
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-')
WITH *, COUNT {
  (x)<-[:LEADS|PARTNERS_IN]-(b:Agency)
  WHERE names = 'all' OR NOT b.id STARTS WITH 'prov-'
} > 1 AS joint
ORDER BY a.id
WITH
  min,
  agency,
  line,
  count(DISTINCT x) AS actions,
  count(DISTINCT CASE WHEN joint THEN x END) AS together,
  collect(DISTINCT a) AS agencies,
  collect(part) AS evidence
WHERE size(agencies) >= min AND (agency IS NULL OR agency IN [one IN agencies | one.id])
RETURN line, size(agencies) AS count, agencies, actions, together, evidence
ORDER BY count DESC, line.position, line.id
