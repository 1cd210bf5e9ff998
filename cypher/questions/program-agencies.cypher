/*
title:
  es: Dependencias de cada programa u otra iniciativa
  en: Agencies in each programme or other initiative
description:
  es: >-
    Qué dependencias participan en las acciones que involucran un programa, de qué manera y en
    cuántas acciones. Sin otra indicación aparecen las que encabezan o colaboran, no las que
    solo se mencionan. Cada fila dice todo lo que la dependencia encabeza, en lo que colabora y
    en lo que se le menciona, aunque se pida un solo tipo de participación. Se puede preguntar
    lo mismo de instrumentos o foros.
  en: >-
    Which agencies take part in the actions that involve a programme, how, and in how many
    actions. Unless told otherwise, those that lead or partner appear, not those that are only
    mentioned. Each row tells all that the agency leads, partners in and is mentioned in, even
    if only one type of participation is asked for. The same can be asked of instruments or
    forums.
synonyms:
  es: [quién participa, responsable, a cargo, ejecutora]
  en: [who takes part, responsible, in charge]
parameters:
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
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo esta dependencia.
    en: Only this agency.
  role:
    type: choice
    label: {es: Tipo de participación, en: Type of participation}
    choices: [lead, partner, mentioned, any]
    es: Solo las dependencias que participan de esta manera.
    en: Only agencies that take part in this way.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  program: {type: node, es: 'Programa, instrumento o foro.', en: 'Programme, instrument or forum.'}
  agency: {type: node, es: Dependencia., en: Agency.}
  actions: {type: integer, es: 'Acciones en que participa: cuántas, de la manera que se pide.', en: 'Actions in which it takes part: how many, in the way asked for.'}
  leads: {type: integer, es: Acciones que encabeza., en: Actions it leads.}
  partners: {type: integer, es: Acciones en que colabora., en: Actions it partners in.}
  mentions: {type: integer, es: Acciones en que solo se le menciona., en: Actions in which it is only mentioned.}
graph:
  - {from: agency, to: program, type: TAKES_PART_IN, weight: actions, directed: true}
example: {role: lead}
*/
WITH
  null AS program,
  null AS kind,
  null AS agency,
  null AS role,
  null AS edition,
  'all' AS names
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
WHERE (program IS NULL OR p.id = program)
  AND (kind = 'any'
    OR kind IN [label IN labels(p) | toLower(label)]
    OR kind IS NULL AND (program IS NOT NULL OR p:Program))
  AND (agency IS NULL OR a.id = agency)
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-' AND NOT p.id STARTS WITH 'prov-')
WITH roles, p AS program, a AS agency, collect(part) AS evidence, collect(type(r)) AS took
WITH *, size([t IN took WHERE t IN roles]) AS actions
WHERE actions > 0
RETURN
  program,
  agency,
  actions,
  size([t IN took WHERE t = 'LEADS']) AS leads,
  size([t IN took WHERE t = 'PARTNERS_IN']) AS partners,
  size([t IN took WHERE t = 'MENTIONED_IN']) AS mentions,
  evidence
ORDER BY program.name, program.id, actions DESC, agency.id
