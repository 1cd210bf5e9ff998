/*
title:
  es: Dependencias que comparten programas
  en: Agencies that share programs
description:
  es: >-
    Pares de dependencias que comparten un programa: cada una encabeza acciones que lo
    involucran o colabora en ellas. No hace falta que sea la misma acción; para eso está
    joint-actions. Cada par aparece una vez. Son dependencias los organismos públicos del
    país del documento; otras organizaciones no cuentan. Con kind cuentan instrumentos o
    foros en vez de programas, o las tres cosas.
  en: >-
    Pairs of agencies that share a program: each leads or partners in actions that involve
    it. It need not be the same action; for that, ask joint-actions. Each pair stands there
    once. Agencies are the public bodies of the document's own country; other organizations
    don't count. With kind, instruments or forums count instead of programs, or all three.
parameters:
  agency:
    type: agency
    es: Solo los pares de esta dependencia.
    en: Only this agency's pairs.
  program:
    type: initiative
    es: Solo este programa, o este instrumento o foro; kind no cuenta entonces.
    en: Only this program, or this instrument or forum; kind doesn't count then.
  kind:
    type: choice
    default: program
    choices: [initiative*, any]
    es: >-
      Qué iniciativas cuentan: programas, instrumentos, foros o todas (any).
    en: >-
      Which initiatives count: programs, instruments, forums or any.
  edition:
    type: edition
    es: Solo las acciones de esta edición; si falta, las de todas.
    en: Only this edition's actions; if missing, those of all.
  min:
    type: integer
    default: 1
    minimum: 1
    maximum: 1000
    es: Cuántos programas comparten al menos.
    en: How many programs they share at least.
columns:
  agencyA: {type: node, es: Una dependencia., en: One agency.}
  agencyB: {type: node, es: La otra., en: The other.}
  shared: {type: integer, es: Cuántos programas comparten., en: How many programs they share.}
  programs: {type: nodes, es: Los programas que comparten., en: The programs they share.}
graph:
  - {from: agencyA, to: agencyB, type: SHARES_PROGRAMS, weight: shared}
example: {agency: stps, min: 1}
*/
WITH
  null AS agency,
  null AS program,
  'program' AS kind,
  null AS edition,
  1 AS min
MATCH part = (a:Agency)-[:LEADS|PARTNERS_IN]->(x:Action)-[:INVOLVES]->(p:Initiative)
WHERE p.id = program
  OR program IS NULL AND (kind = 'any' OR kind IN [label IN labels(p) | toLower(label)])
WITH *
WHERE edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) }
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
