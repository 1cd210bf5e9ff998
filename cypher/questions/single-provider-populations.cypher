/*
title:
  es: Poblaciones que atiende una sola dependencia
  en: Populations that one agency alone serves
description:
  es: >-
    Poblaciones de las que se ocupa una sola dependencia: nadie más entre las dependencias
    encabeza una acción dirigida a ellas ni colabora en una. Otras organizaciones no cuentan, y
    tampoco quien solo se menciona. Sin otra indicación, lo que se hace por una población más
    específica cuenta también para las más amplias que la contienen. Una población que nadie
    atiende no aparece aquí; para eso está «Poblaciones nombradas donde ninguna acción las
    atiende».
  en: >-
    Populations that a single agency takes care of: no other agency leads an action for them or
    partners in one. Other organizations do not count, nor do agencies that are only mentioned.
    Unless told otherwise, what is done for a narrower population also counts for the broader
    ones that contain it. A population that nobody serves does not appear here; for that, see
    “Populations named where no action serves them”.
synonyms:
  es: [quién atiende, única dependencia, sola, vulnerable, riesgo]
  en: [who serves, sole agency, only one, risk]
parameters:
  population:
    type: population
    label: {es: Población, en: Population}
    es: Solo esta población.
    en: Only this population.
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo las poblaciones que esta dependencia atiende sola.
    en: Only the populations that this agency alone serves.
  narrower:
    type: boolean
    label: {es: Incluir poblaciones más específicas, en: Include narrower populations}
    default: true
    es: Si cuentan también las poblaciones más específicas que cada una contiene.
    en: Whether the narrower populations within each one count too.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  population: {type: node, es: Población., en: Population.}
  agency: {type: node, es: Única dependencia que la atiende., en: Only agency that serves it.}
  actions: {type: integer, es: Acciones con que la atiende., en: Actions by which it serves it.}
  lines: {type: texts, es: Líneas de acción de esas acciones., en: Lines of action of those actions.}
graph:
  - {from: agency, to: population, type: SERVES_ALONE, weight: actions, directed: true}
nothing:
  es: Ninguna de las poblaciones por las que se pregunta la atiende una sola dependencia.
  en: None of the populations asked about is served by one agency alone.
  instead: population-agencies
example: {}
*/
WITH
  null AS population,
  null AS agency,
  true AS narrower,
  null AS edition,
  'all' AS names
MATCH (p:Population)
WHERE population IS NULL OR p.id = population
MATCH (s:Population)-[:BROADER*0..]->(p)
WHERE narrower OR s = p
MATCH part = (a:Agency)-[:LEADS|PARTNERS_IN]->(x:Action)-[:SERVES]->(s)
WHERE (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-')
WITH agency, p, a, x, part
ORDER BY [step IN split(x.lineCode, '.') | toInteger(step)], x.ordinal, x.id
WITH
  agency,
  p,
  collect(DISTINCT a) AS agencies,
  count(DISTINCT x) AS actions,
  collect(DISTINCT x.lineCode) AS lines,
  collect(part) AS evidence
WHERE size(agencies) = 1 AND (agency IS NULL OR agencies[0].id = agency)
RETURN p AS population, agencies[0] AS agency, actions, lines, evidence
ORDER BY population.name, population.id
