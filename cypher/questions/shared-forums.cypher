/*
title:
  es: Dependencias que comparten foros
  en: Agencies that share forums
description:
  es: >-
    Pares de dependencias que comparten un foro: cada una encabeza acciones que lo involucran o
    colabora en ellas, sea la misma acción o no. Son foros los espacios de coordinación con
    nombre: consejos, comisiones, grupos de trabajo, redes. Cada par aparece una vez. De otras
    iniciativas trata «Dependencias que comparten programas u otras iniciativas».
  en: >-
    Pairs of agencies that share a forum: each leads or partners in actions that involve it,
    whether or not it is the same action. Forums are named spaces for coordination: councils,
    commissions, working groups, networks. Each pair appears once. Other initiatives are the
    subject of “Agencies that share programmes or other initiatives”.
synonyms:
  es: [consejos, comisiones, mesas de trabajo, en común, coordinación]
  en: [councils, commissions, working groups, common, coordination]
parameters:
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo los pares de esta dependencia.
    en: Only this agency's pairs.
  forum:
    type: forum
    label: {es: Foro, en: Forum}
    es: Cuenta solo este foro.
    en: Only this forum counts.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
  min:
    type: integer
    label: {es: Mínimo de foros, en: Minimum number of forums}
    default: 1
    minimum: 1
    maximum: 1000
    es: Cuántos foros comparten como mínimo, de los que cuentan.
    en: How many of the forums that count they share at least.
columns:
  agencyA: {type: node, es: 'Primera dependencia: una de las dos; el orden no dice nada.', en: 'First agency: one of the two; the order says nothing.'}
  agencyB: {type: node, es: 'Segunda dependencia: la otra.', en: 'Second agency: the other.'}
  shared: {type: integer, es: 'Número de foros que comparten: de los que cuentan.', en: 'Number of forums they share: of those that count.'}
  forums: {type: nodes, es: Foros que comparten., en: Forums they share.}
graph:
  - {from: agencyA, to: agencyB, type: SHARES_FORUMS, weight: shared}
example: {min: 1}
*/
WITH
  null AS agency,
  null AS forum,
  null AS edition,
  1 AS min,
  'all' AS names
MATCH part = (a:Agency)-[:LEADS|PARTNERS_IN]->(x:Action)-[:INVOLVES]->(p:Forum)
WHERE (forum IS NULL OR p.id = forum)
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-' AND NOT p.id STARTS WITH 'prov-')
WITH agency, min, p, a, collect(part) AS parts
WITH agency, min, p, collect({agency: a, parts: parts}) AS takers
UNWIND takers AS one
UNWIND takers AS other
WITH agency, min, p, one, other
WHERE one.agency.id < other.agency.id
  AND (agency IS NULL OR agency IN [one.agency.id, other.agency.id])
WITH min, one.agency AS agencyA, other.agency AS agencyB, p, one.parts + other.parts AS parts
ORDER BY p.name, p.id
WITH min, agencyA, agencyB, collect(p) AS forums, collect(parts) AS perShared
WHERE size(forums) >= min
RETURN
  agencyA,
  agencyB,
  size(forums) AS shared,
  forums,
  reduce(all = [], parts IN perShared | all + parts) AS evidence
ORDER BY shared DESC, agencyA.id, agencyB.id
