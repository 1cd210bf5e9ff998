/*
title:
  es: Los caminos más cortos entre dos cosas
  en: The shortest paths between two things
description:
  es: >-
    Por dónde se llega de una cosa a otra: de una dependencia a otra dependencia, a un programa,
    a una población, a un lugar. Un paso lleva de una cosa a otra que está en la misma acción;
    una dependencia u organización está en las acciones que encabeza o en que colabora. Se dan
    solo los caminos más cortos, hasta el número que se pida; cada fila es un paso de un camino.
    La evidencia de un paso son hasta 20 de sus acciones.
  en: >-
    How one thing leads to another: an agency to another agency, to a programme, to a
    population, to a place. A step leads from one thing to another in the same action; an agency
    or organization is in the actions it leads or partners in. Only the shortest paths are
    given, up to the number asked for; each row is one step of a path. The evidence for a step
    is up to 20 of its actions.
synonyms:
  es: [camino, ruta, conexión, cadena, cómo se conectan, intermediario]
  en: [route, connection, chain, how they connect, link]
parameters:
  from:
    type: thing
    label: {es: Desde, en: From}
    required: true
    es: De dónde parten los caminos.
    en: Where the paths begin.
  to:
    type: thing
    label: {es: Hasta, en: To}
    required: true
    es: Adónde llegan los caminos.
    en: Where the paths end.
  through:
    type: choices
    label: {es: Pueden pasar por, en: May pass through}
    choices: ['actor*', 'initiative*', population, place, line]
    default: [agency, organization, program, instrument, forum]
    es: Por qué clases de cosas pueden pasar los caminos.
    en: Which kinds of things the paths may pass through.
  max:
    type: integer
    label: {es: Máximo de pasos, en: Maximum number of steps}
    default: 4
    minimum: 1
    maximum: 6
    es: Cuántos pasos tiene un camino como máximo.
    en: How many steps a path has at most.
  paths:
    type: integer
    label: {es: Máximo de caminos, en: Maximum number of paths}
    default: 10
    minimum: 1
    maximum: 100
    es: Cuántos caminos se dan como máximo.
    en: How many paths are given at most.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  path: {type: integer, es: 'Número del camino: desde 1.', en: 'Number of the path: from 1.'}
  hop: {type: integer, es: 'Número del paso en el camino: desde 1.', en: 'Number of the step in the path: from 1.'}
  from: {type: node, es: Desde dónde parte el paso., en: Where the step begins.}
  to: {type: node, es: Adónde llega el paso., en: Where the step ends.}
  actions: {type: integer, es: Acciones en que están los dos extremos del paso., en: Actions that both ends of the step are in.}
  how: {type: wording, es: Qué une los dos extremos del paso., en: What connects both ends of the step.}
graph:
  - {from: from, to: to, type: LEADS_TO, weight: actions}
nothing:
  es: No hay camino de una a otra con los pasos y las clases de cosas que se admiten.
  en: No path leads from one to the other within the steps and kinds of things allowed.
example: {from: sdh, to: inm}
*/
WITH
  null AS from,
  null AS to,
  ['agency', 'organization', 'program', 'instrument', 'forum'] AS through,
  4 AS max,
  10 AS paths,
  null AS edition,
  'all' AS names
MATCH
  (a:Actor|Initiative|Population|Place {id: from}),
  (b:Actor|Initiative|Population|Place {id: to})
WHERE a <> b
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-' AND NOT b.id STARTS WITH 'prov-')
// the things that are one hop away, two hops away …, until the end is among them
WITH *, reduce(levels = [[a]], i IN range(1, max) |
  CASE WHEN b IN last(levels) THEN levels ELSE levels + [COLLECT {
    UNWIND last(levels) AS one
    MATCH (one)-[:LEADS|PARTNERS_IN|INVOLVES|SERVES|TAKES_PLACE_IN|ADVANCES]-(x:Action)
      -[:LEADS|PARTNERS_IN|INVOLVES|SERVES|TAKES_PLACE_IN|ADVANCES]-(other)
    WHERE (other = b OR any(label IN labels(other) WHERE replace(toLower(label), 'actionline', 'line') IN through))
      AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
      AND (names = 'all' OR NOT other.id STARTS WITH 'prov-')
    WITH DISTINCT other
    WHERE none(level IN levels WHERE other IN level)
    RETURN other
  }] END) AS levels
WHERE b IN last(levels)
// back from the end, through one thing of each level
WITH *, reduce(ways = [[b]], level IN tail(reverse(levels)) | COLLECT {
  UNWIND ways AS way
  WITH way, head(way) AS next
  MATCH (next)-[:LEADS|PARTNERS_IN|INVOLVES|SERVES|TAKES_PLACE_IN|ADVANCES]-(x:Action)
    -[:LEADS|PARTNERS_IN|INVOLVES|SERVES|TAKES_PLACE_IN|ADVANCES]-(one)
  WHERE edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) }
  WITH DISTINCT way, one
  WHERE one IN level
  RETURN [one] + way AS longer
  ORDER BY [thing IN longer | thing.id]
}[..paths]) AS ways
UNWIND range(1, size(ways)) AS path
UNWIND range(1, size(ways[path - 1]) - 1) AS hop
WITH edition, path, hop, ways[path - 1][hop - 1] AS here, ways[path - 1][hop] AS next
MATCH step = (here)-[:LEADS|PARTNERS_IN|INVOLVES|SERVES|TAKES_PLACE_IN|ADVANCES]-(x:Action)
  -[:LEADS|PARTNERS_IN|INVOLVES|SERVES|TAKES_PLACE_IN|ADVANCES]-(next)
WHERE edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) }
WITH path, hop, here, next, x, step
ORDER BY [code IN split(x.lineCode, '.') | toInteger(code)], x.ordinal, x.id
WITH
  path,
  hop,
  here,
  next,
  CASE WHEN here:Actor THEN here ELSE next END AS who,
  CASE WHEN here:Actor THEN next ELSE here END AS what,
  count(x) AS actions,
  collect(DISTINCT x.lineCode) AS lines,
  collect(step)[..20] AS evidence
WITH
  *,
  coalesce(who.acronym, who.code, who.name) AS whoIs,
  coalesce(who.acronym, who.code, who.nameEn, who.name) AS whoIsEn,
  coalesce(what.acronym, what.code, what.name) AS whatIs,
  coalesce(what.acronym, what.code, what.nameEn, what.name) AS whatIsEn,
  reduce(all = head(lines), line IN tail(lines) | all + ', ' + line) AS where
WITH *, {
  es: CASE
    WHEN who:Actor AND what:Actor THEN whoIs + ' trabaja con ' + whatIs
    WHEN who:Actor AND what:Population THEN whoIs + ' atiende a: ' + whatIs
    WHEN who:Actor AND what:Place THEN whoIs + ' actúa en: ' + whatIs
    WHEN who:Actor AND what:ActionLine THEN whoIs + ' trabaja en la línea ' + whatIs
    WHEN who:Actor THEN whoIs + ' participa en: ' + whatIs
    ELSE whoIs + ': en las mismas acciones que ' + whatIs
  END,
  en: CASE
    WHEN who:Actor AND what:Actor THEN whoIs + ' works with ' + whatIs
    WHEN who:Actor AND what:Population THEN whoIs + ' serves: ' + whatIsEn
    WHEN who:Actor AND what:Place THEN whoIs + ' acts in: ' + whatIs
    WHEN who:Actor AND what:ActionLine THEN whoIs + ' works in line ' + whatIs
    WHEN who:Actor THEN whoIs + ' takes part in: ' + whatIs
    ELSE whoIsEn + ': in the same actions as ' + whatIsEn
  END
} AS how
RETURN
  path,
  hop,
  here AS from,
  next AS to,
  actions,
  {es: how.es + ' (' + where + ')', en: how.en + ' (' + where + ')'} AS how,
  evidence
ORDER BY path, hop
