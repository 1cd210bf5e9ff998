/*
title:
  es: Dependencias que atienden a la misma población cada una por su lado
  en: Agencies that serve the same population separately
description:
  es: >-
    Pares de dependencias que atienden a la misma población y no coinciden en nada: en ninguna
    acción, sea para quien sea, trabajan juntas, y no comparten ningún programa, instrumento ni
    foro. Atiende a una población, trabaja en una acción y comparte una iniciativa quien
    encabeza o colabora; quien solo se menciona no cuenta. No aparecen pares en que una
    dependencia forma parte de la otra. Sin otra indicación, las dos se dirigen a la misma
    población exactamente; si se pide, también a las más específicas que contiene.
  en: >-
    Pairs of agencies that serve the same population and meet nowhere: they work together in no
    action, whoever it is for, and share no programme, instrument or forum. An agency serves a
    population, works in an action or shares an initiative if it leads or partners; one that is
    only mentioned does not count. Pairs in which one agency is part of the other are left out.
    Unless told otherwise, both serve exactly the same population; if asked for, also the
    narrower ones within it.
synonyms:
  es: [traslape, duplicidad, por separado, sin coordinarse, descoordinación]
  en: [overlap, duplication, uncoordinated, apart]
parameters:
  population:
    type: population
    label: {es: Población, en: Population}
    es: Solo esta población.
    en: Only this population.
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo los pares de esta dependencia.
    en: Only this agency's pairs.
  narrower:
    type: boolean
    label: {es: Incluir poblaciones más específicas, en: Include narrower populations}
    default: false
    es: Si cuentan también las poblaciones más específicas que cada una contiene.
    en: Whether the narrower populations within each one count too.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  population: {type: node, es: Población que las dos dependencias atienden., en: Population that both agencies serve.}
  agencyA: {type: node, es: 'Primera dependencia: una de las dos; el orden no dice nada.', en: 'First agency: one of the two; the order says nothing.'}
  agencyB: {type: node, es: 'Segunda dependencia: la otra.', en: 'Second agency: the other.'}
  actionsA: {type: integer, es: Acciones de la primera para la población., en: Actions of the first for the population.}
  actionsB: {type: integer, es: Acciones de la segunda para la población., en: Actions of the second for the population.}
graph:
  - {from: agencyA, to: agencyB, type: SERVES_APART_FROM}
nothing:
  es: De lo que se pregunta, no hay dos dependencias que atiendan a la misma población cada una por su lado.
  en: Of what was asked about, no two agencies serve the same population separately.
  instead: population-agencies
example: {population: ninez-no-acompanada}
*/
WITH
  null AS population,
  null AS agency,
  false AS narrower,
  null AS edition,
  'all' AS names
MATCH (a:Agency)
WHERE EXISTS { (a)-[:LEADS|PARTNERS_IN]->(:Action)-[:SERVES]->() }
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-')
// Whom an agency meets: in an action, through an initiative, or as its part.
WITH
  *,
  COLLECT {
    MATCH (a)-[:LEADS|PARTNERS_IN]->(x:Action)<-[:LEADS|PARTNERS_IN]-(b:Agency)
    WHERE edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) }
    RETURN b.id AS id
    UNION
    MATCH (a)-[:LEADS|PARTNERS_IN]->(x:Action)-[:INVOLVES]->(i:Initiative)
    WHERE (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
      AND (names = 'all' OR NOT i.id STARTS WITH 'prov-')
    WITH DISTINCT i
    MATCH (i)<-[:INVOLVES]-(y:Action)
    WHERE edition IS NULL OR EXISTS { (y)-[:STATED_IN]->(:Edition {id: edition}) }
    WITH DISTINCT y
    MATCH (y)<-[:LEADS|PARTNERS_IN]-(b:Agency)
    RETURN b.id AS id
    UNION
    MATCH (a)-[:PART_OF*]->(b:Agency)
    RETURN b.id AS id
    UNION
    MATCH (a)<-[:PART_OF*]-(b:Agency)
    RETURN b.id AS id
  } AS near
ORDER BY a.id
WITH population, agency, narrower, edition, collect({node: a, id: a.id, near: near}) AS agencies
// Who serves each population, by their place in that list, and in how many actions.
CALL (agencies, population, narrower, edition) {
  UNWIND range(0, size(agencies) - 1) AS at
  WITH at, agencies[at].node AS a
  MATCH part = (a)-[:LEADS|PARTNERS_IN]->(x:Action)-[:SERVES]->(:Population)-[:BROADER*0..]->(p:Population)
  WHERE (narrower OR length(part) = 2)
    AND (population IS NULL OR p.id = population)
    AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  WITH p, at, count(DISTINCT x) AS actions
  ORDER BY at
  RETURN p, collect({at: at, actions: actions}) AS servers
}
UNWIND range(0, size(servers) - 2) AS first
UNWIND servers[first + 1..] AS other
WITH agency, narrower, edition, p, agencies[servers[first].at] AS a, agencies[other.at] AS b, servers[first] AS one, other
WHERE (agency IS NULL OR agency IN [a.id, b.id])
  AND NOT b.id IN a.near
WITH
  narrower,
  edition,
  p AS population,
  a.node AS agencyA,
  b.node AS agencyB,
  max(one.actions) AS actionsA,
  max(other.actions) AS actionsB
ORDER BY population.name, population.id, actionsA + actionsB DESC, agencyA.id, agencyB.id
RETURN
  population,
  agencyA,
  agencyB,
  actionsA,
  actionsB,
  COLLECT {
    UNWIND [agencyA, agencyB] AS a
    MATCH part = (a)-[:LEADS|PARTNERS_IN]->(x:Action)-[:SERVES]->(s:Population)
    WHERE (s = population OR (narrower AND EXISTS { (s)-[:BROADER*]->(population) }))
      AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
    RETURN part
  } AS evidence
