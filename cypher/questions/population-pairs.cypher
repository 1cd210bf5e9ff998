/*
title:
  es: Poblaciones que se atienden juntas
  en: Populations served together
description:
  es: >-
    Pares de poblaciones a las que se dirige la misma acción, con las dependencias que las
    encabezan o colaboran en ellas. Cada par aparece una vez. Sin otra indicación no aparecen
    los pares en que una población contiene a la otra, como la niñez migrante y la no
    acompañada.
  en: >-
    Pairs of populations that the same action is for, with the agencies that lead those actions
    or partner in them. Each pair appears once. Unless they are asked for, pairs in which one
    population contains the other, such as migrant children and unaccompanied children, are left
    out.
synonyms:
  es: [poblaciones combinadas, intersección, doble vulnerabilidad, a la vez]
  en: [combined populations, intersection, at once]
parameters:
  population:
    type: population
    label: {es: Población, en: Population}
    es: Solo los pares de esta población.
    en: Only this population's pairs.
  nested:
    type: boolean
    label: {es: Incluir pares en que una contiene a la otra, en: Include pairs where one contains the other}
    default: false
    es: Si aparecen también los pares en que una población contiene a la otra.
    en: Whether pairs in which one population contains the other appear too.
  min:
    type: integer
    label: {es: Mínimo de acciones, en: Minimum number of actions}
    default: 1
    minimum: 1
    maximum: 1000
    es: Cuántas acciones las atienden juntas como mínimo.
    en: At least how many actions serve both.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  populationA: {type: node, es: 'Primera población: una de las dos; el orden no dice nada.', en: 'First population: one of the two; the order says nothing.'}
  populationB: {type: node, es: 'Segunda población: la otra.', en: 'Second population: the other.'}
  actions: {type: integer, es: Acciones que se dirigen a las dos poblaciones., en: Actions that are for both populations.}
  agencies: {type: nodes, es: Dependencias que encabezan esas acciones o colaboran en ellas., en: Agencies that lead those actions or partner in them.}
  lines: {type: texts, es: Líneas de acción de esas acciones., en: Lines of action of those actions.}
graph:
  - {from: populationA, to: populationB, type: SERVED_WITH, weight: actions}
example: {population: migrantes}
*/
WITH
  null AS population,
  false AS nested,
  1 AS min,
  null AS edition,
  'all' AS names
MATCH both = (p:Population)<-[:SERVES]-(x:Action)-[:SERVES]->(q:Population)
WHERE p.id < q.id
  AND (population IS NULL OR population IN [p.id, q.id])
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (nested OR NOT (EXISTS { (p)-[:BROADER*]->(q) } OR EXISTS { (q)-[:BROADER*]->(p) }))
OPTIONAL MATCH part = (a:Agency)-[:LEADS|PARTNERS_IN]->(x)
WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
WITH min, p, q, x, both, a, part
ORDER BY [step IN split(x.lineCode, '.') | toInteger(step)], x.ordinal, x.id, a.id
WITH
  min,
  p AS populationA,
  q AS populationB,
  count(DISTINCT x) AS actions,
  collect(DISTINCT a) AS agencies,
  collect(DISTINCT x.lineCode) AS lines,
  collect(DISTINCT both) + collect(part) AS evidence
WHERE actions >= min
RETURN populationA, populationB, actions, agencies, lines, evidence
ORDER BY actions DESC, populationA.id, populationB.id
