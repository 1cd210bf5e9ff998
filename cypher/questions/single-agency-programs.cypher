/*
title:
  es: Programas u otras iniciativas de una sola dependencia
  en: Programmes or other initiatives of one agency alone
description:
  es: >-
    Programas en cuyas acciones encabeza o colabora una sola dependencia: si falla ella, no hay
    otra. Las organizaciones (internacionales, extranjeras, civiles, académicas, privadas) que
    toman parte se muestran, pero no cuentan como dependencias. Se puede preguntar lo mismo de
    instrumentos o foros.
  en: >-
    Programmes in whose actions one agency alone leads or partners: if it fails, there is no
    other. Organizations (international, foreign, civil, academic, private) that take part are
    shown but do not count as agencies. The same can be asked of instruments or forums.
synonyms:
  es: [única dependencia, depende de una, vulnerable, riesgo]
  en: [sole agency, single point of failure, risk, vulnerable]
parameters:
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo esta dependencia.
    en: Only this agency.
  kind:
    type: choice
    label: {es: Tipo de iniciativa, en: Type of initiative}
    choices: ['initiative*', any]
    es: 'Qué iniciativas cuentan: programas, instrumentos, foros o todas; si no se elige nada, los programas.'
    en: 'Which initiatives count: programmes, instruments, forums or all of them; programmes if nothing is chosen.'
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  program: {type: node, es: 'Programa, instrumento o foro.', en: 'Programme, instrument or forum.'}
  agency: {type: node, es: Única dependencia de la iniciativa., en: Only agency of the initiative.}
  actions: {type: integer, es: Acciones en que encabeza o colabora., en: Actions in which it leads or partners.}
  leads: {type: integer, es: Acciones que encabeza., en: Actions it leads.}
  partners: {type: integer, es: Acciones en que colabora., en: Actions it partners in.}
  organizations: {type: nodes, es: Organizaciones que toman parte., en: Organizations that take part.}
graph:
  - {from: agency, to: program, type: ALONE_CARRIES, weight: actions, directed: true}
nothing:
  es: Ninguna de las iniciativas por las que se pregunta depende de una sola dependencia.
  en: None of the initiatives asked about depends on one agency alone.
  instead: program-agencies
example: {agency: inm}
*/
WITH
  null AS agency,
  null AS kind,
  null AS edition,
  'all' AS names
MATCH part = (a:Actor)-[r:LEADS|PARTNERS_IN]->(x:Action)-[:INVOLVES]->(p:Initiative)
WHERE (kind = 'any' OR coalesce(kind, 'program') IN [label IN labels(p) | toLower(label)])
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-' AND NOT p.id STARTS WITH 'prov-')
WITH agency, p, a, r, part
ORDER BY a.id
WITH
  agency,
  p AS program,
  collect(DISTINCT CASE WHEN a:Agency THEN a END) AS agencies,
  collect(DISTINCT CASE WHEN NOT a:Agency THEN a END) AS organizations,
  collect(CASE WHEN a:Agency THEN type(r) END) AS took,
  collect(part) AS evidence
WHERE size(agencies) = 1 AND (agency IS NULL OR agencies[0].id = agency)
RETURN
  program,
  agencies[0] AS agency,
  size(took) AS actions,
  size([t IN took WHERE t = 'LEADS']) AS leads,
  size([t IN took WHERE t = 'PARTNERS_IN']) AS partners,
  organizations,
  evidence
ORDER BY actions DESC, program.name, program.id
