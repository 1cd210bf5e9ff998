/*
title:
  es: Dependencias que trabajan juntas
  en: Agencies that work together
description:
  es: >-
    Pares de dependencias que encabezan la misma acción o colaboran en ella. Cada par
    aparece una vez. Con kind cuentan solo las acciones que involucran un programa, un
    instrumento o un foro; si falta, todas. Compartir un programa sin coincidir en una acción
    es otra pregunta: shared-programs; mediante qué trabajan juntas lo dice agency-partners.
  en: >-
    Pairs of agencies that lead or partner in the same action. Each pair stands there once.
    With kind, only actions count that involve a program, an instrument or a forum; without
    it, all do. To share a program without meeting in an action is another question:
    shared-programs; through what they work together, agency-partners tells.
parameters:
  agency:
    type: agency
    es: Solo los pares de esta dependencia.
    en: Only this agency's pairs.
  kind:
    type: choice
    choices: [initiative*, any]
    es: Solo las acciones que involucran un programa, un instrumento, un foro o cualquiera de ellos (any).
    en: Only actions that involve a program, an instrument, a forum or any of them.
  edition:
    type: edition
    es: Solo las acciones de esta edición; si falta, las de todas.
    en: Only this edition's actions; if missing, those of all.
  min:
    type: integer
    default: 1
    minimum: 1
    maximum: 1000
    es: Cuántas acciones conjuntas tienen al menos.
    en: How many joint actions they have at least.
columns:
  agencyA: {type: node, es: Una dependencia., en: One agency.}
  agencyB: {type: node, es: La otra., en: The other.}
  actions: {type: integer, es: Cuántas acciones conjuntas tienen., en: How many joint actions they have.}
  lines: {type: texts, es: Las líneas de acción en que están., en: The lines of action they stand in.}
graph:
  - {from: agencyA, to: agencyB, type: WORKS_WITH, weight: actions}
example: {agency: inm}
*/
WITH
  null AS agency,
  null AS kind,
  null AS edition,
  1 AS min
MATCH joint = (a:Agency)-[:LEADS|PARTNERS_IN]->(x:Action)<-[:LEADS|PARTNERS_IN]-(b:Agency)
WHERE a.id < b.id
  AND (agency IS NULL OR agency IN [a.id, b.id])
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
WITH *, CASE WHEN kind IS NULL THEN [] ELSE [
  way = (x)-[:INVOLVES]->(i:Initiative)
  WHERE kind = 'any' OR kind IN [label IN labels(i) | toLower(label)] | way
] END AS involved
WHERE kind IS NULL OR size(involved) > 0
WITH min, a, b, x, joint, involved
ORDER BY [step IN split(x.lineCode, '.') | toInteger(step)], x.ordinal, x.id
WITH
  min,
  a AS agencyA,
  b AS agencyB,
  count(DISTINCT x) AS actions,
  collect(DISTINCT x.lineCode) AS lines,
  collect([joint] + involved) AS evidence
WHERE actions >= min
RETURN agencyA, agencyB, actions, lines, evidence
ORDER BY actions DESC, agencyA.id, agencyB.id
