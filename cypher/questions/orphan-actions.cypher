/*
title:
  es: Acciones sin responsable
  en: Actions with nobody responsible
description:
  es: >-
    Acciones que nadie encabeza: el texto no dice qué dependencia u organización se compromete a
    realizarlas. Quien colabora o se menciona no responde por la acción; se indica para saber a
    quién preguntar.
  en: >-
    Actions that nobody leads: the text does not say which agency or organization commits itself
    to them. Those that partner or are mentioned do not answer for the action; they are shown so
    that one knows whom to ask.
synonyms:
  es: [huérfanas, nadie encabeza, sin encargado, hueco, quién responde]
  en: [orphan, unassigned, no lead, gap]
parameters:
  objective:
    type: objective
    label: {es: Objetivo, en: Objective}
    es: Solo las acciones de este objetivo.
    en: Only this objective's actions.
  strategy:
    type: strategy
    label: {es: Estrategia, en: Strategy}
    es: Solo las acciones de esta estrategia.
    en: Only this strategy's actions.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  action: {type: node, es: Acción sin responsable., en: Action with nobody responsible.}
  line: {type: node, es: Línea de acción., en: Line of action.}
  partners: {type: nodes, es: Quiénes colaboran en la acción., en: Who partners in the action.}
  mentioned: {type: nodes, es: Quiénes solo se mencionan en la acción., en: Who is only mentioned in the action.}
  initiatives: {type: nodes, es: 'Programas, instrumentos y foros de la acción.', en: 'Programmes, instruments and forums of the action.'}
  text: {type: text, es: Texto de la acción., en: What the action says.}
graph:
  - {from: partners, to: action, type: PARTNERS_IN, directed: true}
nothing:
  es: Ninguna de las acciones por las que se pregunta está sin quien la encabece.
  en: None of the actions asked about is without somebody who leads it.
example: {}
*/
WITH
  null AS objective,
  null AS strategy,
  null AS edition,
  'all' AS names
MATCH stated = (e:Edition)<-[:STATED_IN]-(x:Action)-[:ADVANCES]->(l:ActionLine)
WHERE (edition IS NULL OR e.id = edition)
  AND NOT EXISTS { (a:Actor)-[:LEADS]->(x) WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-' }
  AND (strategy IS NULL OR EXISTS { (:Strategy {id: strategy})-[:HAS_LINE]->(l) })
  AND (objective IS NULL OR EXISTS { (:Objective {id: objective})-[:HAS_STRATEGY|HAS_LINE*1..2]->(l) })
WITH
  e,
  x,
  l,
  COLLECT {
    MATCH way = (a:Actor)-[r:PARTNERS_IN]->(x)
    WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
    RETURN way
    ORDER BY r.position
  } AS partnering,
  COLLECT {
    MATCH way = (a:Actor)-[r:MENTIONED_IN]->(x)
    WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
    RETURN way
    ORDER BY r.position
  } AS mentioning,
  COLLECT {
    MATCH way = (i:Initiative)<-[r:INVOLVES]-(x)
    WHERE names = 'all' OR NOT i.id STARTS WITH 'prov-'
    RETURN way
    ORDER BY r.position
  } AS involving,
  stated
RETURN
  x AS action,
  l AS line,
  [way IN partnering | nodes(way)[0]] AS partners,
  [way IN mentioning | nodes(way)[0]] AS mentioned,
  [way IN involving | nodes(way)[0]] AS initiatives,
  x.text AS text,
  [stated] + partnering + mentioning + involving AS evidence
ORDER BY e.id, l.position, x.ordinal
