/*
title:
  es: Dependencias que comparten programas u otras iniciativas
  en: Agencies that share programmes or other initiatives
description:
  es: >-
    Pares de dependencias que comparten un programa: cada una encabeza acciones que lo
    involucran o colabora en ellas. No hace falta que sea la misma acción; de eso trata
    «Dependencias que trabajan juntas». Cada par aparece una vez. Son dependencias los
    organismos públicos del país del documento; otras organizaciones no cuentan. Se puede
    preguntar lo mismo de instrumentos o foros, o de las tres cosas a la vez.
  en: >-
    Pairs of agencies that share a programme: each leads or partners in actions that involve it.
    It need not be the same action; that is what “Agencies that work together” is about. Each
    pair appears once. Agencies are the public bodies of the document's own country; other
    organizations do not count. The same can be asked of instruments or forums, or of all three
    at once.
synonyms:
  es: [programas compartidos, en común, coincidencia, coordinación]
  en: [programs in common, common, coordination]
parameters:
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo los pares de esta dependencia.
    en: Only this agency's pairs.
  program:
    type: initiative
    label: {es: Programa u otra iniciativa, en: Programme or other initiative}
    es: Cuenta solo este programa, instrumento o foro.
    en: Only this programme, instrument or forum counts.
  kind:
    type: choice
    label: {es: Tipo de iniciativa, en: Type of initiative}
    choices: ['initiative*', any]
    es: 'Qué iniciativas cuentan: programas, instrumentos, foros o todas; si no se elige nada, los programas, o la que se haya elegido.'
    en: 'Which initiatives count: programmes, instruments, forums or all of them; if nothing is chosen, programmes or the one that was chosen.'
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
  min:
    type: integer
    label: {es: Mínimo de programas u otras iniciativas, en: Minimum number of programmes or other initiatives}
    default: 1
    minimum: 1
    maximum: 1000
    es: Cuántos comparten como mínimo, de los que cuentan.
    en: How many of those that count they share at least.
columns:
  agencyA: {type: node, es: 'Primera dependencia: una de las dos; el orden no dice nada.', en: 'First agency: one of the two; the order says nothing.'}
  agencyB: {type: node, es: 'Segunda dependencia: la otra.', en: 'Second agency: the other.'}
  shared: {type: integer, es: 'Número de iniciativas que comparten: de las que cuentan.', en: 'Number of initiatives they share: of those that count.'}
  programs: {type: nodes, es: 'Programas, instrumentos o foros que comparten.', en: 'Programmes, instruments or forums they share.'}
graph:
  - {from: agencyA, to: agencyB, type: SHARES_PROGRAMS, weight: shared}
example: {agency: stps, min: 1}
*/
WITH
  null AS agency,
  null AS program,
  null AS kind,
  null AS edition,
  1 AS min,
  'all' AS names
MATCH part = (a:Agency)-[:LEADS|PARTNERS_IN]->(x:Action)-[:INVOLVES]->(p:Initiative)
WHERE (program IS NULL OR p.id = program)
  AND (kind = 'any'
    OR kind IN [label IN labels(p) | toLower(label)]
    OR kind IS NULL AND (program IS NOT NULL OR p:Program))
WITH *
WHERE (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
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
WITH min, agencyA, agencyB, collect(p) AS programs, collect(parts) AS perProgram
WHERE size(programs) >= min
RETURN
  agencyA,
  agencyB,
  size(programs) AS shared,
  programs,
  reduce(all = [], parts IN perProgram | all + parts) AS evidence
ORDER BY shared DESC, agencyA.id, agencyB.id
