/*
title:
  es: Poblaciones nombradas donde ninguna acción las atiende
  en: Populations named where no action serves them
description:
  es: >-
    Poblaciones que nombran los títulos de las líneas de acción de una edición y a las que no se
    dirige ninguna de sus acciones. También se puede mirar por partes: las poblaciones que
    nombran los títulos de un objetivo, de una estrategia o de una línea y que ninguna acción de
    esa misma parte atiende, aunque las de otra sí lo hagan. Sin otra indicación, una población
    se tiene por atendida también cuando una acción se dirige a una más específica que ella
    contiene; nunca cuando se dirige a una más amplia. Cada edición se mira por separado.
  en: >-
    Populations that the titles of an edition's lines of action name and that none of its
    actions is for. It can also be looked at part by part: the populations that the titles of an
    objective, a strategy or a line name and that no action of that same part serves, even if
    actions elsewhere do. Unless told otherwise, a population also counts as served if an action
    is for a narrower one within it; never if it is for a broader one. Each edition is looked at
    separately.
synonyms:
  es: [hueco, vacío, sin atender, desatendidas, olvidadas, brecha]
  en: [gap, unserved, neglected, left out]
parameters:
  population:
    type: population
    label: {es: Población, en: Population}
    es: Solo esta población.
    en: Only this population.
  scope:
    type: choice
    label: {es: Dónde se busca, en: Where to look}
    choices: [edition, objective, strategy, line]
    default: edition
    es: >-
      En qué parte se busca una acción que la atienda: la edición entera, el objetivo, la
      estrategia o la línea de acción.
    en: >-
      In which part to look for an action that serves it: the whole edition, the objective,
      the strategy or the line of action.
  narrower:
    type: boolean
    label: {es: Basta con una población más específica, en: A narrower population is enough}
    default: true
    es: Si basta con que se atienda a una población más específica.
    en: Whether it is enough that a narrower population is served.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo esta edición; si no se elige ninguna, cada una por separado.
    en: Only this edition; if none is chosen, each one separately.
columns:
  part: {type: node, es: 'Dónde se buscó: la edición, el objetivo, la estrategia o la línea.', en: 'Where it was looked for: the edition, objective, strategy or line.'}
  population: {type: node, es: Población que ninguna acción atiende ahí., en: Population that no action there serves.}
  lines: {type: texts, es: Líneas de acción cuyos títulos nombran a la población., en: Lines of action whose titles name the population.}
graph:
  - {from: part, to: population, type: NAMES_WITHOUT_SERVING, directed: true}
nothing:
  es: Ninguna de las poblaciones por las que se pregunta y que nombran los títulos queda sin una acción que la atienda donde se buscó.
  en: None of the populations asked about that the titles name is without an action that serves it where it was looked for.
  instead: population-agencies
example: {scope: strategy}
*/
WITH
  null AS population,
  'edition' AS scope,
  true AS narrower,
  null AS edition
MATCH (e:Edition)-[:SCHEDULES]->(l:ActionLine)
WHERE edition IS NULL OR e.id = edition
OPTIONAL MATCH (s:Strategy)-[:HAS_LINE]->(l)
OPTIONAL MATCH (o:Objective)-[:HAS_STRATEGY|HAS_LINE*1..2]->(l)
MATCH named = (l)-[:CONCERNS {edition: e.id}]->(p:Population)
WHERE population IS NULL OR p.id = population
WITH
  narrower,
  e,
  CASE scope WHEN 'objective' THEN o WHEN 'strategy' THEN s WHEN 'line' THEN l ELSE e END AS part,
  l,
  p,
  named
ORDER BY l.position
WITH narrower, e, part, p, collect(l.code) AS lines, collect(named) AS evidence
WHERE part IS NOT NULL
  AND NOT EXISTS {
  MATCH (served:Population)-[:BROADER*0..]->(p)
  WHERE narrower OR served = p
  MATCH (served)<-[:SERVES]-(x:Action)-[:STATED_IN]->(e)
  WHERE part = e OR EXISTS { (x)-[:ADVANCES]->(:ActionLine)<-[:HAS_STRATEGY|HAS_LINE*0..2]-(part) }
}
RETURN part, p AS population, lines, evidence
ORDER BY e.id, part.position, population.name, population.id
