/*
title:
  es: Dependencias de cada programa
  en: Agencies of each program
description:
  es: >-
    Qué dependencias participan en las acciones que involucran un programa, con qué papel y
    en cuántas acciones. Sin otra indicación cuentan las que encabezan y las que colaboran,
    no las que solo se mencionan. Con kind, lo mismo de instrumentos o foros.
  en: >-
    Which agencies take part in the actions that involve a program, in what role and in how
    many actions. Unless told otherwise those that lead and those that partner count, not
    those that are only mentioned. With kind, the same of instruments or forums.
parameters:
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
  agency:
    type: agency
    es: Solo esta dependencia.
    en: Only this agency.
  role:
    type: choice
    choices: [lead, partner, mentioned, any]
    es: Solo con este papel (encabeza, colabora, mencionada o cualquiera).
    en: Only in this role.
  edition:
    type: edition
    es: Solo las acciones de esta edición; si falta, las de todas.
    en: Only this edition's actions; if missing, those of all.
columns:
  program: {type: node, es: El programa., en: The program.}
  agency: {type: node, es: La dependencia., en: The agency.}
  actions: {type: integer, es: En cuántas de sus acciones está., en: How many of its actions it stands in.}
  leads: {type: integer, es: Cuántas encabeza., en: How many it leads.}
  partners: {type: integer, es: En cuántas colabora., en: How many it partners in.}
  mentions: {type: integer, es: En cuántas solo se menciona., en: How many only mention it.}
graph:
  - {from: agency, to: program, type: TAKES_PART_IN, weight: actions, directed: true}
example: {role: lead}
*/
WITH
  null AS program,
  'program' AS kind,
  null AS agency,
  null AS role,
  null AS edition
WITH
  *,
  CASE role
    WHEN 'lead' THEN ['LEADS']
    WHEN 'partner' THEN ['PARTNERS_IN']
    WHEN 'mentioned' THEN ['MENTIONED_IN']
    WHEN 'any' THEN ['LEADS', 'PARTNERS_IN', 'MENTIONED_IN']
    ELSE ['LEADS', 'PARTNERS_IN']
  END AS roles
MATCH part = (a:Agency)-[r:LEADS|PARTNERS_IN|MENTIONED_IN]->(x:Action)-[:INVOLVES]->(p:Initiative)
WHERE type(r) IN roles
  AND (p.id = program
    OR program IS NULL AND (kind = 'any' OR kind IN [label IN labels(p) | toLower(label)]))
  AND (agency IS NULL OR a.id = agency)
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
WITH p AS program, a AS agency, collect(part) AS evidence, collect(type(r)) AS took
RETURN
  program,
  agency,
  size(took) AS actions,
  size([t IN took WHERE t = 'LEADS']) AS leads,
  size([t IN took WHERE t = 'PARTNERS_IN']) AS partners,
  size([t IN took WHERE t = 'MENTIONED_IN']) AS mentions,
  evidence
ORDER BY program.name, program.id, actions DESC, agency.id
