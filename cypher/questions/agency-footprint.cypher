/*
title:
  es: Presencia de las dependencias en los objetivos
  en: Where each agency is present, by objective
description:
  es: >-
    Matriz de objetivos y dependencias: en cuántas líneas y acciones de cada objetivo encabeza o
    colabora cada dependencia, y en cuántas solo se le menciona. Una casilla sin acciones ni
    menciones no aparece.
  en: >-
    A matrix of objectives and agencies: in how many lines and actions of each objective each
    agency leads or partners, and in how many it is only mentioned. Cells with neither actions
    nor mentions are left out.
synonyms:
  es: [matriz, participación, distribución, dónde participa]
  en: [matrix, distribution, footprint, involvement]
parameters:
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo esta dependencia.
    en: Only this agency.
  objective:
    type: objective
    label: {es: Objetivo, en: Objective}
    es: Solo este objetivo.
    en: Only this objective.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  objective: {type: node, es: Objetivo., en: Objective.}
  agency: {type: node, es: Dependencia., en: Agency.}
  lines: {type: integer, es: Líneas de acción en que encabeza o colabora., en: Lines of action in which it leads or partners.}
  actions: {type: integer, es: Acciones en que encabeza o colabora., en: Actions in which it leads or partners.}
  leads: {type: integer, es: Acciones que encabeza., en: Actions it leads.}
  partners: {type: integer, es: Acciones en que colabora., en: Actions it partners in.}
  mentions: {type: integer, es: Acciones en que solo se le menciona., en: Actions in which it is only mentioned.}
graph:
  - {from: agency, to: objective, type: STANDS_IN, weight: actions, directed: true}
example: {agency: sre}
*/
WITH
  null AS agency,
  null AS objective,
  null AS edition,
  'all' AS names
MATCH part = (a:Agency)-[r:LEADS|PARTNERS_IN|MENTIONED_IN]->(x:Action)-[:ADVANCES]->(l:ActionLine)
WHERE (agency IS NULL OR a.id = agency)
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-')
MATCH (o:Objective)-[:HAS_STRATEGY|HAS_LINE*1..2]->(l)
WHERE objective IS NULL OR o.id = objective
WITH
  o AS objective,
  a AS agency,
  count(DISTINCT CASE WHEN type(r) <> 'MENTIONED_IN' THEN l END) AS lines,
  collect(type(r)) AS took,
  collect(part) AS evidence
WITH
  *,
  size([t IN took WHERE t = 'LEADS']) AS leads,
  size([t IN took WHERE t = 'PARTNERS_IN']) AS partners,
  size([t IN took WHERE t = 'MENTIONED_IN']) AS mentions
RETURN objective, agency, lines, leads + partners AS actions, leads, partners, mentions, evidence
ORDER BY objective.position, objective.id, actions DESC, agency.id
