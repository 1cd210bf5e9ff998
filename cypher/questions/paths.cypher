/*
title:
  es: Los caminos más cortos entre dos cosas
  en: The shortest paths between two things
description:
  es: >-
    Por dónde llegan una a otra dos dependencias, o una dependencia y un programa, una
    población o un lugar. Un paso lleva de una cosa a otra que está en la misma acción;
    dependencias y organizaciones, en las que encabezan o en que colaboran. Se dan solo los
    caminos más cortos, a lo más tantos como diga paths, por orden de id; cada fila es un
    paso de un camino. La evidencia de un paso son hasta 20 de sus acciones.
  en: >-
    How two agencies reach each other, or an agency and a program, a population or a place.
    A hop leads from one thing to another that stands in the same action; agencies and
    organizations stand in those that they lead or partner in. Only the shortest paths are
    given, as many as paths says at most, by their ids; each row is a hop of a path. The
    evidence of a hop are up to 20 of its actions.
parameters:
  from:
    type: thing
    required: true
    es: De dónde parten.
    en: Where they begin.
  to:
    type: thing
    required: true
    es: Adónde llegan.
    en: Where they end.
  through:
    type: choices
    choices: [actor*, initiative*, population, place, line]
    default: [agency, organization, program, instrument, forum]
    es: >-
      Por qué clases de cosas pueden pasar: dependencias, organizaciones, programas,
      instrumentos, foros, poblaciones, lugares, líneas de acción.
    en: Which kinds of things they may lead through.
  max:
    type: integer
    default: 4
    minimum: 1
    maximum: 6
    es: Cuántos pasos tienen a lo más.
    en: How many hops they have at most.
  paths:
    type: integer
    default: 10
    minimum: 1
    maximum: 100
    es: Cuántos caminos se dan a lo más.
    en: How many paths are given at most.
  edition:
    type: edition
    es: Solo las acciones de esta edición; si falta, las de todas.
    en: Only this edition's actions; if missing, those of all.
columns:
  path: {type: integer, es: 'El número del camino, desde 1.', en: 'The number of the path, from 1.'}
  hop: {type: integer, es: 'El número del paso en el camino, desde 1.', en: 'The number of the hop in the path, from 1.'}
  from: {type: node, es: De dónde parte el paso., en: Where the hop begins.}
  to: {type: node, es: Adónde llega., en: Where it ends.}
  actions: {type: integer, es: En cuántas acciones están las dos cosas., en: In how many actions both things stand.}
  how: {type: wording, es: Qué las une., en: What ties them.}
graph:
  - {from: from, to: to, type: LEADS_TO, weight: actions}
example: {from: sdh, to: inm}
*/
WITH
  null AS from,
  null AS to,
  ['agency', 'organization', 'program', 'instrument', 'forum'] AS through,
  4 AS max,
  10 AS paths,
  null AS edition
MATCH
  (a:Actor|Initiative|Population|Place {id: from}),
  (b:Actor|Initiative|Population|Place {id: to})
WHERE a <> b
// the things that are one hop away, two hops away …, until the end is among them
WITH *, reduce(levels = [[a]], i IN range(1, max) |
  CASE WHEN b IN last(levels) THEN levels ELSE levels + [COLLECT {
    UNWIND last(levels) AS one
    MATCH (one)-[:LEADS|PARTNERS_IN|INVOLVES|SERVES|TAKES_PLACE_IN|ADVANCES]-(x:Action)
      -[:LEADS|PARTNERS_IN|INVOLVES|SERVES|TAKES_PLACE_IN|ADVANCES]-(other)
    WHERE (other = b OR any(label IN labels(other) WHERE replace(toLower(label), 'actionline', 'line') IN through))
      AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
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
