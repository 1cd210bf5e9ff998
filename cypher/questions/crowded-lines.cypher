/*
title:
  es: Líneas de acción con muchas dependencias
  en: Lines of action with many agencies
description:
  es: >-
    Líneas de acción en cuyas acciones encabezan o colaboran al menos min dependencias:
    donde más hace falta coordinarse. together dice cuántas de esas acciones son de varias
    dependencias a la vez; si son pocas, cada una va por su lado.
  en: >-
    Lines of action in whose actions at least min agencies lead or partner: where most
    coordination is needed. together says how many of these actions several agencies share;
    if they are few, each goes its own way.
parameters:
  min:
    type: integer
    default: 3
    minimum: 1
    maximum: 1000
    es: Cuántas dependencias tiene la línea al menos.
    en: How many agencies the line has at least.
  agency:
    type: agency
    es: Solo las líneas en que está esta dependencia.
    en: Only lines with this agency.
  objective:
    type: objective
    es: Solo las líneas de este objetivo.
    en: Only this objective's lines.
  edition:
    type: edition
    es: Solo las acciones de esta edición; si falta, las de todas.
    en: Only this edition's actions; if missing, those of all.
columns:
  line: {type: node, es: La línea de acción., en: The line of action.}
  count: {type: integer, es: Cuántas dependencias tiene., en: How many agencies it has.}
  agencies: {type: nodes, es: Las dependencias., en: The agencies.}
  actions: {type: integer, es: Cuántas acciones tienen., en: How many actions they have.}
  together: {type: integer, es: Cuántas de ellas son de varias dependencias., en: How many of them several agencies share.}
graph:
  - {from: agencies, to: line, type: WORKS_ON, directed: true}
example: {min: 3}
*/
WITH
  3 AS min,
  null AS agency,
  null AS objective,
  null AS edition
MATCH part = (a:Agency)-[:LEADS|PARTNERS_IN]->(x:Action)-[:ADVANCES]->(line:ActionLine)
WHERE (objective IS NULL OR EXISTS { (:Objective {id: objective})-[:HAS_STRATEGY]->()-[:HAS_LINE]->(line) })
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
WITH *, COUNT { (x)<-[:LEADS|PARTNERS_IN]-(:Agency) } > 1 AS joint
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
