/*
title:
  es: Posibles duplicidades
  en: Possible overlaps
description:
  es: >-
    Pares de acciones de la misma edición, de dependencias distintas, que tienen algo en común
    (la estrategia, una población o una iniciativa) sin que ninguna acción conjunta lo cubra.
    Son de una acción las dependencias que la encabezan o colaboran en ella; son distintas si
    ninguna de una acción está en la otra, forma parte de una de ellas o la contiene. Una acción
    conjunta cubre el par si en ella trabajan una dependencia de cada acción y trata de algo que
    las dos tienen en común. Los puntos dicen qué tanto conviene mirar el par: por cada cosa en
    común, 100 / log2(1 + n), donde n es cuántas acciones de la edición la tienen (cuanto más
    rara la cosa, más dice, como en la medida de Adamic y Adar; la que tienen más de 100 no
    cuenta); más 20 si están en la misma línea de acción; más 2 por cada punto porcentual en que
    coinciden las palabras distintas de cuatro letras o más de sus textos (índice de Jaccard,
    sin contar acentos ni mayúsculas). Que un par esté aquí no prueba que sobre una de las
    acciones: dice dónde preguntar.
  en: >-
    Pairs of actions in the same edition, by different agencies, that have something in common
    (the strategy, a population or an initiative) and that no joint action covers. An action's
    agencies are those that lead it or partner in it; two actions have different agencies if
    none of one action's agencies is among the other's, is part of one of them or contains one
    of them. A joint action covers the pair if an agency of each action works in it and it is
    about something both have in common. The points say how much the pair deserves a look: for
    each thing in common, 100 / log2(1 + n), where n is how many actions in the edition have it
    (the rarer the thing, the more it says, as in the Adamic-Adar measure; anything that more
    than 100 have doesn't count); 20 more if both are under the same line of action; 2 more for
    each percentage point by which the distinct words of four letters or more in their texts
    agree (Jaccard index, ignoring accents and case). A pair on this list doesn't prove that one
    of the actions is superfluous: it tells you where to ask.
synonyms:
  es: [traslape, duplicidad, duplicación, redundancia, empalme, solapamiento, coincidencia]
  en: [duplication, duplicate, redundancy, overlap]
parameters:
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo los pares en que una de las acciones es de esta dependencia.
    en: Only pairs in which one of the actions is this agency's.
  population:
    type: population
    label: {es: Población, en: Population}
    es: Solo los pares que tienen en común esta población.
    en: Only pairs that have this population in common.
  objective:
    type: objective
    label: {es: Objetivo, en: Objective}
    es: Solo los pares en que ambas acciones son de este objetivo.
    en: Only pairs in which both actions belong to this objective.
  strategy:
    type: strategy
    label: {es: Estrategia, en: Strategy}
    es: Solo los pares que tienen en común esta estrategia.
    en: Only pairs that have this strategy in common.
  min:
    type: integer
    label: {es: Mínimo de puntos, en: Minimum number of points}
    default: 60
    minimum: 0
    maximum: 1000
    es: Cuántos puntos tienen como mínimo.
    en: How many points they have at least.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo esta edición; si no se elige ninguna, cada una por separado.
    en: Only this edition; if none is chosen, each one separately.
columns:
  score: {type: integer, es: 'Puntos: qué tanto conviene mirar el par.', en: 'Points: how much the pair deserves a look.'}
  actionA: {type: node, es: 'Primera acción: una de las dos; el orden no dice nada.', en: 'First action: one of the two; the order says nothing.'}
  agenciesA: {type: nodes, es: 'Dependencias de la primera acción: las que la encabezan o colaboran en ella.', en: 'Agencies of the first action: those that lead it or partner in it.'}
  actionB: {type: node, es: 'Segunda acción: la otra.', en: 'Second action: the other.'}
  agenciesB: {type: nodes, es: 'Dependencias de la segunda acción: las que la encabezan o colaboran en ella.', en: 'Agencies of the second action: those that lead it or partner in it.'}
  common: {type: nodes, es: 'Lo que las dos acciones tienen en común: estrategia, poblaciones, iniciativas.', en: 'What both actions have in common: strategy, populations, initiatives.'}
  reasons: {type: wording, es: Por qué conviene mirar el par., en: Why the pair deserves a look.}
  textA: {type: text, es: Texto de la primera acción., en: What the first action says.}
  textB: {type: text, es: Texto de la segunda acción., en: What the second action says.}
graph:
  - {from: agenciesA, to: agenciesB, type: OVERLAPS_WITH, weight: score}
nothing:
  es: 'Ningún par de las acciones por las que se pregunta llega a esos puntos: entre ellas no se ven duplicidades.'
  en: 'No pair of the actions asked about reaches that many points: no overlaps show among them.'
example: {population: personas-desaparecidas}
*/
WITH
  null AS agency,
  null AS population,
  null AS objective,
  null AS strategy,
  60 AS min,
  null AS edition,
  'all' AS names
MATCH (e:Edition)
WHERE edition IS NULL OR e.id = edition
MATCH (e)<-[:STATED_IN]-(x:Action)-[:ADVANCES]->(l:ActionLine)
OPTIONAL MATCH (s:Strategy)-[:HAS_LINE]->(l)
OPTIONAL MATCH (o:Objective)-[:HAS_STRATEGY|HAS_LINE*1..2]->(l)
// Each action with its agencies, what these are part of, and its words.
WITH
  agency, population, objective, strategy, min, names, e, x, s,
  {
    action: x,
    line: l,
    objective: o.id,
    team: COLLECT {
      MATCH (a:Agency)-[:LEADS|PARTNERS_IN]->(x)
      WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
      RETURN a.id
    },
    house: COLLECT {
      MATCH (x)<-[:LEADS|PARTNERS_IN]-(member:Agency)-[:PART_OF*0..]->(a:Agency)
      WHERE names = 'all' OR NOT member.id STARTS WITH 'prov-'
      RETURN DISTINCT a.id
    },
    words: x.words
  } AS part
// Each thing that several actions have, with the agencies that meet in one of them.
UNWIND [part IN [s] WHERE part IS NOT NULL] + COLLECT {
  MATCH (x)-[:SERVES|INVOLVES]->(thing)
  WHERE names = 'all' OR NOT thing.id STARTS WITH 'prov-'
  RETURN thing
} AS thing
WITH agency, population, objective, strategy, min, names, e, thing, part
ORDER BY part.line.position, part.action.ordinal
WITH agency, population, objective, strategy, min, names, e, thing, collect(part) AS parts
WHERE 1 < size(parts) <= 100
WITH
  *,
  100 * log(2) / log(1 + size(parts)) AS points,
  [part IN parts WHERE size(part.team) > 1 | part.team] AS meetings
// Each pair of different agencies' actions that has it.
UNWIND range(0, size(parts) - 2) AS first
UNWIND parts[first + 1..] AS other
WITH agency, population, objective, strategy, min, names, e, thing, points, meetings, parts[first] AS one, other
WHERE size(one.team) > 0
  AND size(other.team) > 0
  AND (agency IS NULL OR agency IN one.team OR agency IN other.team)
  AND (objective IS NULL OR (objective = one.objective AND objective = other.objective))
  AND none(a IN one.team WHERE a IN other.house)
  AND none(a IN other.team WHERE a IN one.house)
WITH
  population, strategy, min, names, e, one.action AS actionA, other.action AS actionB,
  head(collect(one)) AS one,
  head(collect(other)) AS other,
  collect(thing) AS common,
  sum(points) AS points,
  max(any(team IN meetings WHERE any(a IN one.team WHERE a IN team) AND any(a IN other.team WHERE a IN team))) AS covered
WHERE NOT covered
  AND (population IS NULL OR any(thing IN common WHERE thing:Population AND thing.id = population))
  AND (strategy IS NULL OR any(thing IN common WHERE thing:Strategy AND thing.id = strategy))
WITH *, one.line = other.line AS sameLine, toFloat(size([word IN one.words WHERE word IN other.words])) AS both
WITH *, CASE both WHEN 0 THEN 0.0 ELSE 100 * both / (size(one.words) + size(other.words) - both) END AS agree
WITH *, toInteger(round(points + CASE WHEN sameLine THEN 20 ELSE 0 END + 2 * agree)) AS score
WHERE score >= min
WITH names, e, actionA, actionB, common, sameLine, agree, score, one.line AS lineA, other.line AS lineB
ORDER BY score DESC, e.id, lineA.position, actionA.ordinal, lineB.position, actionB.ordinal
WITH
  *,
  COLLECT { UNWIND common AS t WITH t WHERE t:Strategy RETURN t } AS strategies,
  COLLECT { UNWIND common AS t WITH t WHERE t:Population RETURN t ORDER BY t.id } AS populations,
  COLLECT { UNWIND common AS t WITH t WHERE t:Initiative RETURN t ORDER BY t.id } AS initiatives,
  COLLECT {
    MATCH way = (actionA)<-[:LEADS|PARTNERS_IN]-(a:Agency)
    WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
    RETURN way
    ORDER BY a.id
  } AS teamA,
  COLLECT {
    MATCH way = (actionB)<-[:LEADS|PARTNERS_IN]-(a:Agency)
    WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
    RETURN way
    ORDER BY a.id
  } AS teamB,
  COLLECT {
    UNWIND [actionA, actionB] AS x
    MATCH way = (x)-[:SERVES|INVOLVES|STATED_IN]->(thing)
    WHERE thing IN common OR thing = e
    RETURN way
  } AS shown
RETURN
  score,
  actionA,
  [way IN teamA | nodes(way)[1]] AS agenciesA,
  actionB,
  [way IN teamB | nodes(way)[1]] AS agenciesB,
  strategies + populations + initiatives AS common,
  {
    es: 'Sin acción conjunta'
      + CASE WHEN sameLine THEN '; misma línea de acción: ' + lineA.code ELSE '' END
      + reduce(words = '', t IN strategies | words + '; misma estrategia: ' + t.code)
      + reduce(words = '', t IN populations | words + '; misma población: ' + t.name)
      + reduce(words = '', t IN initiatives | words + '; misma iniciativa: ' + t.name)
      + '; palabras iguales: ' + toString(toInteger(agree)) + ' %.',
    en: 'No joint action'
      + CASE WHEN sameLine THEN '; same line of action: ' + lineA.code ELSE '' END
      + reduce(words = '', t IN strategies | words + '; same strategy: ' + t.code)
      + reduce(words = '', t IN populations | words + '; same population: ' + coalesce(t.nameEn, t.name))
      + reduce(words = '', t IN initiatives | words + '; same initiative: ' + t.name)
      + '; same words: ' + toString(toInteger(agree)) + ' %.'
  } AS reasons,
  actionA.text AS textA,
  actionB.text AS textB,
  teamA + teamB + shown AS evidence
