/*
title:
  es: Quién atiende a una población
  en: Who serves a population
description:
  es: >-
    Qué dependencias atienden a cada población, en cuántas acciones, con qué papel, a través de
    qué programas y en qué líneas de acción. Atiende a una población la dependencia que encabeza
    una acción dirigida a ella o que colabora en una; la que solo se menciona no cuenta. Sin
    otra indicación, lo que se hace por una población más específica cuenta también para las más
    amplias que la contienen. Lo que se dice de una población amplia no cuenta para cada una de
    las específicas.
  en: >-
    Which agencies serve each population, in how many actions, how, through which programmes and
    under which lines of action. An agency serves a population if it leads an action for it or
    partners in one; one that is only mentioned does not count. Unless told otherwise, what is
    done for a narrower population also counts for the broader ones that contain it. What is
    said of a broad population does not count for each narrower one.
synonyms:
  es: [quién atiende, responsable, a cargo, beneficiarios, atención]
  en: [who serves, responsible, in charge, beneficiaries]
parameters:
  population:
    type: population
    label: {es: Población, en: Population}
    es: Solo esta población.
    en: Only this population.
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo esta dependencia.
    en: Only this agency.
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
  agency: {type: node, es: Dependencia que la atiende., en: Agency that serves it.}
  actions: {type: integer, es: Acciones con que la atiende., en: Actions by which it serves it.}
  leads: {type: integer, es: Acciones que encabeza., en: Actions it leads.}
  partners: {type: integer, es: Acciones en que colabora., en: Actions it partners in.}
  programs: {type: nodes, es: Programas de esas acciones., en: Programmes of those actions.}
  lines: {type: texts, es: Líneas de acción de esas acciones., en: Lines of action of those actions.}
graph:
  - {from: agency, to: population, type: SERVES, weight: actions, directed: true}
example: {population: ninez-migrante}
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
MATCH part = (a:Agency)-[r:LEADS|PARTNERS_IN]->(x:Action)-[:SERVES]->(s)
WHERE (agency IS NULL OR a.id = agency)
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-')
OPTIONAL MATCH through = (x)-[:INVOLVES]->(g:Program)
WHERE names = 'all' OR NOT g.id STARTS WITH 'prov-'
WITH p, a, r, x, g, part, through
ORDER BY [step IN split(x.lineCode, '.') | toInteger(step)], x.ordinal, x.id, g.name, g.id
RETURN
  p AS population,
  a AS agency,
  count(DISTINCT x) AS actions,
  count(DISTINCT CASE type(r) WHEN 'LEADS' THEN x END) AS leads,
  count(DISTINCT CASE type(r) WHEN 'PARTNERS_IN' THEN x END) AS partners,
  collect(DISTINCT g) AS programs,
  collect(DISTINCT x.lineCode) AS lines,
  collect(DISTINCT part) + collect(DISTINCT through) AS evidence
ORDER BY population.name, population.id, actions DESC, agency.id
