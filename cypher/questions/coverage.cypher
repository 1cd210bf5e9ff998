/*
title:
  es: Cobertura del plan
  en: Coverage of the plan
description:
  es: >-
    Para cada objetivo y cada estrategia de una edición: cuántas líneas de acción tiene, en
    cuántas el documento dice que habrá acciones, cuántas las tienen de verdad, cuántas son esas
    acciones y cuántas dependencias las encabezan o colaboran en ellas. Lo que dice el documento
    y lo que contiene se cuentan por separado, porque no siempre coinciden; dónde no, lo dice
    «Líneas de acción que se contradicen». La fila de un objetivo cuenta todas sus estrategias;
    cada dependencia cuenta una sola vez por fila. Cada edición tiene sus propias filas.
  en: >-
    For each objective and each strategy of an edition: how many lines of action it has, for how
    many the document says there will be actions, how many really have them, how many actions
    these are, and how many agencies lead them or partner in them. What the document says and
    what it contains are counted separately, because they do not always agree; “Lines of action
    that contradict themselves” shows where. An objective's row counts all its strategies; each
    agency counts once per row. Each edition has its own rows.
synonyms:
  es: [avance, cumplimiento, resumen, hueco, cuántas líneas]
  en: [progress, summary, gap, how many lines]
parameters:
  level:
    type: choice
    label: {es: Nivel, en: Level}
    choices: [objective, strategy]
    es: Solo los objetivos o solo las estrategias.
    en: Only the objectives or only the strategies.
  objective:
    type: objective
    label: {es: Objetivo, en: Objective}
    es: Solo este objetivo.
    en: Only this objective.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo esta edición; si no se elige ninguna, cada una por separado.
    en: Only this edition; if none is chosen, each one separately.
columns:
  edition: {type: node, es: Edición., en: Edition.}
  part: {type: node, es: Objetivo o estrategia., en: Objective or strategy.}
  lines: {type: integer, es: Líneas de acción., en: Lines of action.}
  scheduled: {type: integer, es: 'Líneas programadas: aquellas de las que el documento dice que habrá acciones.', en: 'Lines scheduled: those for which the document says that there will be actions.'}
  withActions: {type: integer, es: Líneas que tienen acciones., en: Lines that have actions.}
  actions: {type: integer, es: 'Acciones: cuántas tienen esas líneas.', en: 'Actions: how many those lines have.'}
  agencies: {type: integer, es: 'Dependencias que participan: cuántas encabezan esas acciones o colaboran en ellas.', en: 'Agencies that take part: how many lead those actions or partner in them.'}
example: {level: objective}
*/
WITH
  null AS level,
  null AS objective,
  null AS edition,
  'all' AS names
MATCH said = (e:Edition)-[c:SCHEDULES]->(l:ActionLine)
WHERE edition IS NULL OR e.id = edition
OPTIONAL MATCH (s:Strategy)-[:HAS_LINE]->(l)
OPTIONAL MATCH (o:Objective)-[:HAS_STRATEGY|HAS_LINE*1..2]->(l)
WITH *
WHERE objective IS NULL OR o.id = objective
CALL (e, l, names) {
  MATCH stated = (e)<-[:STATED_IN]-(x:Action)-[:ADVANCES]->(l)
  OPTIONAL MATCH part = (a:Agency)-[:LEADS|PARTNERS_IN]->(x)
  WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
  RETURN
    count(DISTINCT x) AS actions,
    collect(DISTINCT a) AS agencies,
    collect(CASE WHEN part IS NULL THEN stated ELSE part END) AS shown
}
UNWIND [place IN [['objective', o], ['strategy', s]] WHERE place[1] IS NOT NULL] AS place
WITH level, e, place[0] AS kind, place[1] AS part, c.planned AS planned, actions, agencies, said, shown
WHERE level IS NULL OR level = kind
WITH
  e,
  part,
  count(*) AS lines,
  sum(CASE WHEN planned THEN 1 ELSE 0 END) AS scheduled,
  sum(CASE WHEN actions > 0 THEN 1 ELSE 0 END) AS withActions,
  sum(actions) AS actions,
  collect(agencies) AS teams,
  collect([said] + shown) AS evidence
RETURN
  e AS edition,
  part,
  lines,
  scheduled,
  withActions,
  actions,
  COUNT { UNWIND teams AS team UNWIND team AS a RETURN DISTINCT a } AS agencies,
  evidence
ORDER BY edition.id, [step IN split(part.code, '.') | toInteger(step)]
