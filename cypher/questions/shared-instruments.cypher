/*
title:
  es: Dependencias que comparten instrumentos
  en: Agencies that share instruments
description:
  es: >-
    Pares de dependencias que comparten un instrumento: cada una encabeza acciones que lo
    involucran o colabora en ellas, sea la misma acción o no. Son instrumentos las normas y
    herramientas con nombre: leyes, acuerdos, protocolos, guías, registros. Cada par aparece una
    vez. De otras iniciativas trata «Dependencias que comparten programas u otras iniciativas».
  en: >-
    Pairs of agencies that share an instrument: each leads or partners in actions that involve
    it, whether or not it is the same action. Instruments are named norms and tools: laws,
    agreements, protocols, guidelines, registers. Each pair appears once. Other initiatives are
    the subject of “Agencies that share programmes or other initiatives”.
synonyms:
  es: [leyes, normas, protocolos, acuerdos, en común]
  en: [laws, norms, protocols, agreements, common]
parameters:
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo los pares de esta dependencia.
    en: Only this agency's pairs.
  instrument:
    type: instrument
    label: {es: Instrumento, en: Instrument}
    es: Cuenta solo este instrumento.
    en: Only this instrument counts.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
  min:
    type: integer
    label: {es: Mínimo de instrumentos, en: Minimum number of instruments}
    default: 1
    minimum: 1
    maximum: 1000
    es: Cuántos instrumentos comparten como mínimo, de los que cuentan.
    en: How many of the instruments that count they share at least.
columns:
  agencyA: {type: node, es: 'Primera dependencia: una de las dos; el orden no dice nada.', en: 'First agency: one of the two; the order says nothing.'}
  agencyB: {type: node, es: 'Segunda dependencia: la otra.', en: 'Second agency: the other.'}
  shared: {type: integer, es: 'Número de instrumentos que comparten: de los que cuentan.', en: 'Number of instruments they share: of those that count.'}
  instruments: {type: nodes, es: Instrumentos que comparten., en: Instruments they share.}
graph:
  - {from: agencyA, to: agencyB, type: SHARES_INSTRUMENTS, weight: shared}
example: {agency: sfp}
*/
WITH
  null AS agency,
  null AS instrument,
  null AS edition,
  1 AS min,
  'all' AS names
MATCH part = (a:Agency)-[:LEADS|PARTNERS_IN]->(x:Action)-[:INVOLVES]->(p:Instrument)
WHERE (instrument IS NULL OR p.id = instrument)
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
WITH min, agencyA, agencyB, collect(p) AS instruments, collect(parts) AS perShared
WHERE size(instruments) >= min
RETURN
  agencyA,
  agencyB,
  size(instruments) AS shared,
  instruments,
  reduce(all = [], parts IN perShared | all + parts) AS evidence
ORDER BY shared DESC, agencyA.id, agencyB.id
