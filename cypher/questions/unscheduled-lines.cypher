/*
title:
  es: Líneas de acción sin acciones programadas
  en: Lines of action with nothing scheduled
description:
  es: >-
    Líneas de acción de las que el documento dice que no se realizarán acciones, con las
    poblaciones que nombran sus títulos. Cuenta lo que el documento dice, aunque haya párrafos
    que lo contradigan: cada fila dice cuántas acciones hay a pesar de ello. Quien pregunta por
    una población obtiene también las líneas que nombran una más específica. Cada edición tiene
    sus propias filas.
  en: >-
    Lines of action for which the document says that no actions will be carried out, with the
    populations their titles name. What counts is what the document says, even where paragraphs
    contradict it: each row tells how many actions there are all the same. Asking about a
    population also brings the lines that name a narrower one. Each edition has its own rows.
synonyms:
  es: [hueco, vacío, laguna, brecha, sin programar, pendiente]
  en: [gap, unscheduled, pending, missing]
parameters:
  objective:
    type: objective
    label: {es: Objetivo, en: Objective}
    es: Solo las líneas de este objetivo.
    en: Only this objective's lines.
  strategy:
    type: strategy
    label: {es: Estrategia, en: Strategy}
    es: Solo las líneas de esta estrategia.
    en: Only this strategy's lines.
  population:
    type: population
    label: {es: Población, en: Population}
    es: Solo las líneas cuyos títulos nombran a esta población o a una más específica.
    en: Only the lines whose titles name this population or a narrower one.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo esta edición; si no se elige ninguna, cada una por separado.
    en: Only this edition; if none is chosen, each one separately.
columns:
  edition: {type: node, es: Edición., en: Edition.}
  objective: {type: node, es: Objetivo., en: Objective.}
  line: {type: node, es: Línea de acción., en: Line of action.}
  populations: {type: nodes, es: Poblaciones que nombra el título de la línea., en: 'Populations that the line''s title names.'}
  actions: {type: integer, es: Acciones que la línea tiene a pesar de lo dicho., en: Actions that the line has all the same.}
graph:
  - {from: line, to: populations, type: CONCERNS, directed: true}
nothing:
  es: Ninguna de las líneas de acción por las que se pregunta está sin programar.
  en: None of the lines of action asked about is unscheduled.
example: {population: ninez-migrante}
*/
WITH
  null AS objective,
  null AS strategy,
  null AS population,
  null AS edition
MATCH said = (e:Edition)-[:SCHEDULES {planned: false}]->(l:ActionLine)
WHERE edition IS NULL OR e.id = edition
OPTIONAL MATCH (s:Strategy)-[:HAS_LINE]->(l)
OPTIONAL MATCH (o:Objective)-[:HAS_STRATEGY|HAS_LINE*1..2]->(l)
WITH *
WHERE (objective IS NULL OR o.id = objective)
  AND (strategy IS NULL OR s.id = strategy)
OPTIONAL MATCH named = (l)-[c:CONCERNS {edition: e.id}]->(p:Population)
WITH population, e, o, l, said, named, c, p
ORDER BY c.position
WITH population, e, o, l, said, collect(named) AS names, collect(p) AS populations
WHERE population IS NULL
  OR any(p IN populations WHERE EXISTS { (p)-[:BROADER*0..]->(:Population {id: population}) })
RETURN
  e AS edition,
  o AS objective,
  l AS line,
  populations,
  COUNT { (e)<-[:STATED_IN]-(:Action)-[:ADVANCES]->(l) } AS actions,
  [said] + names AS evidence
ORDER BY edition.id, line.position
