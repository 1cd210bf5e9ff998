/*
title:
  es: Cantidades comprometidas
  en: Promised quantities
description:
  es: >-
    Cada cantidad que una acción promete, con los programas que la acción involucra y las
    dependencias que la encabezan o colaboran en ella. La unidad se dice con las palabras del
    texto. Las cantidades no se suman: sus unidades son distintas, y la misma promesa puede
    estar en varias líneas, como se ve en «Posibles compromisos repetidos».
  en: >-
    Each quantity that an action promises, with the programmes the action involves and the
    agencies that lead it or partner in it. Units are given in the words of the text. Quantities
    are not added up: their units differ, and the same promise may be in several lines, as
    “Possibly repeated commitments” shows.
synonyms:
  es: [metas, cifras, compromisos, indicadores, cuánto]
  en: [targets, figures, commitments, indicators, how many]
parameters:
  program:
    type: program
    label: {es: Programa, en: Programme}
    es: Solo las de acciones que involucran este programa.
    en: Only those of actions that involve this programme.
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo las de acciones que esta dependencia encabeza o en que colabora.
    en: Only those of actions that this agency leads or partners in.
  objective:
    type: objective
    label: {es: Objetivo, en: Objective}
    es: Solo las de este objetivo.
    en: Only this objective's.
  min:
    type: integer
    label: {es: Cantidad mínima, en: Minimum quantity}
    default: 0
    minimum: 0
    maximum: 1000000000
    es: Solo las cantidades de este tamaño o mayores.
    en: Only quantities of this size or larger.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  line: {type: node, es: Línea de acción., en: Line of action.}
  action: {type: node, es: Acción., en: Action.}
  value: {type: number, es: Cantidad que se compromete., en: Quantity that is promised.}
  unit: {type: text, es: 'Unidad: de qué es la cantidad.', en: What the quantity is of.}
  programs: {type: nodes, es: Programas de la acción., en: Programmes of the action.}
  leads: {type: nodes, es: Dependencias que encabezan la acción., en: Agencies that lead the action.}
  partners: {type: nodes, es: Dependencias que colaboran en la acción., en: Agencies that partner in the action.}
graph:
  - {from: leads, to: action, type: LEADS, directed: true}
  - {from: partners, to: action, type: PARTNERS_IN, directed: true}
  - {from: action, to: programs, type: INVOLVES, directed: true}
example: {agency: stps}
*/
WITH
  null AS program,
  null AS agency,
  null AS objective,
  0 AS min,
  null AS edition,
  'all' AS names
MATCH promise = (t:Target)<-[r:PROMISES]-(x:Action)-[:ADVANCES]->(l:ActionLine)
WHERE t.value >= min
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (objective IS NULL
    OR EXISTS { (:Objective {id: objective})-[:HAS_STRATEGY|HAS_LINE*1..2]->(l) })
  AND (program IS NULL OR EXISTS {
    (x)-[:INVOLVES]->(p:Program {id: program})
    WHERE names = 'all' OR NOT p.id STARTS WITH 'prov-'
  })
  AND (agency IS NULL OR EXISTS {
    (a:Agency {id: agency})-[:LEADS|PARTNERS_IN]->(x)
    WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
  })
WITH
  t,
  r,
  x,
  l,
  COLLECT {
    MATCH way = (p:Program)<-[i:INVOLVES]-(x)
    WHERE names = 'all' OR NOT p.id STARTS WITH 'prov-'
    RETURN way
    ORDER BY i.position
  } AS involving,
  COLLECT {
    MATCH way = (a:Agency)-[i:LEADS]->(x)
    WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
    RETURN way
    ORDER BY i.position
  } AS leading,
  COLLECT {
    MATCH way = (a:Agency)-[i:PARTNERS_IN]->(x)
    WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
    RETURN way
    ORDER BY i.position
  } AS partnering,
  promise
RETURN
  l AS line,
  x AS action,
  t.value AS value,
  t.unit AS unit,
  [way IN involving | nodes(way)[0]] AS programs,
  [way IN leading | nodes(way)[0]] AS leads,
  [way IN partnering | nodes(way)[0]] AS partners,
  [promise] + involving + leading + partnering AS evidence
ORDER BY line.position, action.ordinal, action.id, r.position
