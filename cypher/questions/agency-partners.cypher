/*
title:
  es: Con quién trabaja una dependencia
  en: Who an agency works with
description:
  es: >-
    Con quién encabeza o colabora una dependencia en las mismas acciones, cuántas son, en qué
    líneas están y mediante qué programas, instrumentos y foros. Cuentan también las
    organizaciones (internacionales, extranjeras, civiles, académicas, privadas), salvo que se
    diga otra cosa. Si no se elige una dependencia, aparecen todos los pares, cada uno una vez.
  en: >-
    Who an agency leads or partners with in the same actions, how many there are, under which
    lines of action, and through which programmes, instruments and forums. Organizations
    (international, foreign, civil, academic, private) count too unless told otherwise. If no
    agency is chosen, all pairs appear, each once.
synonyms:
  es: [socios, aliados, contrapartes, colaboración, colaboradores]
  en: [partners, allies, counterparts, collaboration]
parameters:
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: La dependencia.
    en: The agency.
  organizations:
    type: boolean
    label: {es: Incluir organizaciones, en: Include organizations}
    default: true
    es: Si cuentan también las organizaciones que no son dependencias.
    en: Whether organizations that are not agencies count too.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
  min:
    type: integer
    label: {es: Mínimo de acciones conjuntas, en: Minimum number of joint actions}
    default: 1
    minimum: 1
    maximum: 1000
    es: Cuántas acciones conjuntas tienen como mínimo.
    en: How many joint actions they have at least.
columns:
  agency: {type: node, es: Dependencia., en: Agency.}
  partner: {type: node, es: Con quién trabaja la dependencia., en: Who the agency works with.}
  actions: {type: integer, es: Acciones conjuntas., en: Joint actions.}
  leads: {type: integer, es: Acciones conjuntas que encabeza la dependencia., en: Joint actions that the agency leads.}
  partnerLeads: {type: integer, es: Acciones conjuntas que encabeza la otra parte., en: Joint actions that the other party leads.}
  lines: {type: texts, es: Líneas de acción de las acciones conjuntas., en: Lines of action of the joint actions.}
  initiatives: {type: nodes, es: 'Programas, instrumentos y foros de las acciones conjuntas.', en: 'Programmes, instruments and forums of the joint actions.'}
graph:
  - {from: agency, to: partner, type: WORKS_WITH, weight: actions}
example: {agency: sre}
*/
WITH
  null AS agency,
  true AS organizations,
  null AS edition,
  1 AS min,
  'all' AS names
MATCH joint = (a:Agency)-[mine:LEADS|PARTNERS_IN]->(x:Action)<-[theirs:LEADS|PARTNERS_IN]-(b:Actor)
WHERE (a.id = agency OR agency IS NULL AND (b:Organization OR a.id < b.id))
  AND (b:Agency OR organizations)
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-' AND NOT b.id STARTS WITH 'prov-')
WITH min, names, a, b, x, mine, theirs, joint
ORDER BY [step IN split(x.lineCode, '.') | toInteger(step)], x.ordinal, x.id
WITH
  min,
  names,
  a AS agency,
  b AS partner,
  count(x) AS actions,
  sum(CASE type(mine) WHEN 'LEADS' THEN 1 ELSE 0 END) AS leads,
  sum(CASE type(theirs) WHEN 'LEADS' THEN 1 ELSE 0 END) AS partnerLeads,
  collect(DISTINCT x.lineCode) AS lines,
  collect(x) AS together,
  collect(joint) AS evidence
WHERE actions >= min
CALL (together, names) {
  UNWIND together AS x
  MATCH way = (x)-[:INVOLVES]->(p:Initiative)
  WHERE names = 'all' OR NOT p.id STARTS WITH 'prov-'
  WITH p, collect(way) AS perInitiative
  ORDER BY p.name, p.id
  RETURN collect(p) AS initiatives, collect(perInitiative) AS ways
}
RETURN agency, partner, actions, leads, partnerLeads, lines, initiatives, [evidence, ways] AS evidence
ORDER BY actions DESC, agency.id, partner.id
