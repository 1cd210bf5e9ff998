/*
title:
  es: Programas de una sola dependencia
  en: Programs of one agency alone
description:
  es: >-
    Programas en cuyas acciones encabeza o colabora una sola dependencia: si falla ella, no
    hay otra. Las organizaciones (internacionales, extranjeras, civiles, académicas,
    privadas) que toman parte se muestran, pero no cuentan como dependencias. Con kind, lo
    mismo de instrumentos o foros.
  en: >-
    Programs in whose actions one agency alone leads or partners: if it fails, there is no
    other. Organizations (international, foreign, civil, academic, private) that take part
    are shown, but don't count as agencies. With kind, the same of instruments or forums.
parameters:
  agency:
    type: agency
    es: Solo esta dependencia.
    en: Only this agency.
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
columns:
  program: {type: node, es: El programa., en: The program.}
  agency: {type: node, es: Su única dependencia., en: Its only agency.}
  actions: {type: integer, es: En cuántas de sus acciones encabeza o colabora., en: In how many of its actions it leads or partners.}
  leads: {type: integer, es: Cuántas encabeza., en: How many it leads.}
  partners: {type: integer, es: En cuántas colabora., en: How many it partners in.}
  organizations: {type: nodes, es: Las organizaciones que toman parte., en: The organizations that take part.}
graph:
  - {from: agency, to: program, type: ALONE_CARRIES, weight: actions, directed: true}
example: {agency: inm}
*/
WITH
  null AS agency,
  'program' AS kind,
  null AS edition
MATCH part = (a:Actor)-[r:LEADS|PARTNERS_IN]->(x:Action)-[:INVOLVES]->(p:Initiative)
WHERE (kind = 'any' OR kind IN [label IN labels(p) | toLower(label)])
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
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
