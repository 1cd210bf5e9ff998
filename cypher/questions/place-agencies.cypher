/*
title:
  es: Quién trabaja en un lugar
  en: Who works in a place
description:
  es: >-
    Qué dependencias tienen acciones en cada lugar, cuántas, con qué papel, a través de qué
    programas y en qué líneas de acción. Cuentan las que encabezan una acción que se lleva a
    cabo ahí o colaboran en ella, no las que solo se mencionan. Sin otra indicación, lo que se
    hace en un lugar cuenta también para los que lo abarcan: lo que se hace en un estado, para
    el país.
  en: >-
    Which agencies have actions in each place, how many, how, through which programmes and under
    which lines of action. Those that lead an action that takes place there or partner in one
    count, not those that are only mentioned. Unless told otherwise, what is done in a place
    also counts for the places around it: what is done in a state, for the country.
synonyms:
  es: [dónde, territorio, estado, municipio, región, frontera]
  en: [where, territory, state, region, border]
parameters:
  place:
    type: place
    label: {es: Lugar, en: Place}
    es: Solo este lugar.
    en: Only this place.
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo esta dependencia.
    en: Only this agency.
  narrower:
    type: boolean
    label: {es: Incluir los lugares que abarca, en: Include the places within it}
    default: true
    es: Si cuentan también los lugares que cada uno abarca.
    en: Whether the places within each one count too.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  place: {type: node, es: Lugar., en: Place.}
  agency: {type: node, es: Dependencia., en: Agency.}
  actions: {type: integer, es: Acciones de la dependencia en el lugar., en: Actions of the agency in the place.}
  leads: {type: integer, es: Acciones en el lugar que encabeza., en: Actions in the place that it leads.}
  partners: {type: integer, es: Acciones en el lugar en que colabora., en: Actions in the place that it partners in.}
  programs: {type: nodes, es: Programas de esas acciones., en: Programmes of those actions.}
  lines: {type: texts, es: Líneas de acción de esas acciones., en: Lines of action of those actions.}
graph:
  - {from: agency, to: place, type: WORKS_IN, weight: actions, directed: true}
example: {place: frontera-sur}
*/
WITH
  null AS place,
  null AS agency,
  true AS narrower,
  null AS edition,
  'all' AS names
MATCH (p:Place)
WHERE place IS NULL OR p.id = place
MATCH (s:Place)-[:WITHIN*0..]->(p)
WHERE narrower OR s = p
MATCH part = (a:Agency)-[r:LEADS|PARTNERS_IN]->(x:Action)-[:TAKES_PLACE_IN]->(s)
WHERE (agency IS NULL OR a.id = agency)
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-' AND NOT p.id STARTS WITH 'prov-' AND NOT s.id STARTS WITH 'prov-')
OPTIONAL MATCH through = (x)-[:INVOLVES]->(g:Program)
WHERE names = 'all' OR NOT g.id STARTS WITH 'prov-'
WITH p, a, r, x, g, part, through
ORDER BY [step IN split(x.lineCode, '.') | toInteger(step)], x.ordinal, x.id, g.name, g.id
RETURN
  p AS place,
  a AS agency,
  count(DISTINCT x) AS actions,
  count(DISTINCT CASE type(r) WHEN 'LEADS' THEN x END) AS leads,
  count(DISTINCT CASE type(r) WHEN 'PARTNERS_IN' THEN x END) AS partners,
  collect(DISTINCT g) AS programs,
  collect(DISTINCT x.lineCode) AS lines,
  collect(DISTINCT part) + collect(DISTINCT through) AS evidence
ORDER BY place.name, place.id, actions DESC, agency.id
