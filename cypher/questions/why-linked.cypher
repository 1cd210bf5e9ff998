/*
title:
  es: Qué vincula a dos dependencias u organizaciones
  en: What connects two agencies or organizations
description:
  es: >-
    Todo lo que vincula a dos dependencias u organizaciones, un vínculo por fila: las acciones
    que encabezan o en que colaboran juntas; los programas, instrumentos y foros en cuyas
    acciones toman parte ambas; las poblaciones que ambas atienden en una misma estrategia y las
    líneas en que ambas trabajan, cada una con acciones propias; y la jerarquía que dice el
    catálogo.
  en: >-
    Everything that connects two agencies or organizations, one tie per row: the actions they
    lead or partner in together; the programmes, instruments and forums in whose actions both
    take part; the populations both serve within the same strategy and the lines of action both
    work on, each with actions of its own; and the hierarchy that the catalogue states.
synonyms:
  es: [vínculo, relación, lazo, conexión, qué las une, por qué]
  en: [tie, link, relationship, why]
parameters:
  agencyA:
    type: actor
    label: {es: Dependencia u organización, en: Agency or organization}
    required: true
    es: La primera.
    en: The first one.
  agencyB:
    type: actor
    label: {es: Segunda dependencia u organización, en: Second agency or organization}
    required: true
    es: La otra.
    en: The other one.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
columns:
  kind: {type: text, es: 'Tipo de vínculo: una acción, una iniciativa, una población, una línea de acción o la jerarquía.', en: 'Type of tie: an action, an initiative, a population, a line of action or the hierarchy.'}
  agencyA: {type: node, es: Primera dependencia u organización., en: First agency or organization.}
  agencyB: {type: node, es: Segunda dependencia u organización., en: Second agency or organization.}
  through: {type: node, es: Qué vincula a las dos., en: What connects the two.}
  actions: {type: integer, es: Acciones en que se apoya el vínculo., en: Actions the tie rests on.}
  how: {type: wording, es: Vínculo dicho con palabras., en: Tie in words.}
graph:
  - {from: agencyA, to: through, type: TIED_BY, weight: actions}
  - {from: agencyB, to: through, type: TIED_BY, weight: actions}
nothing:
  es: Nada de lo que se consultó vincula a una con otra.
  en: Nothing that was looked at connects the two.
example: {agencyA: sre, agencyB: stps}
*/
WITH
  null AS agencyA,
  null AS agencyB,
  null AS edition,
  'all' AS names
MATCH (a:Actor {id: agencyA}), (b:Actor {id: agencyB})
WHERE a <> b
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-' AND NOT b.id STARTS WITH 'prov-')
WITH *, coalesce(a.acronym, a.name) AS nameA, coalesce(b.acronym, b.name) AS nameB
CALL (*) {
  MATCH way = (a)-[r:LEADS|PARTNERS_IN]->(x:Action)<-[s:LEADS|PARTNERS_IN]-(b)
  WHERE edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) }
  WITH
    *,
    CASE type(r) WHEN 'LEADS' THEN [' encabeza', ' leads'] ELSE [' colabora', ' partners'] END AS partA,
    CASE type(s) WHEN 'LEADS' THEN [' encabeza', ' leads'] ELSE [' colabora', ' partners'] END AS partB
  RETURN
    1 AS rank,
    'action' AS kind,
    x AS through,
    1 AS actions,
    {
      es: 'Una misma acción de la línea ' + x.lineCode + ': ' + nameA + partA[0] + ', ' + nameB + partB[0],
      en: 'The same action of line ' + x.lineCode + ': ' + nameA + partA[1] + ', ' + nameB + partB[1]
    } AS how,
    [way] AS evidence
  UNION ALL
  MATCH wayA = (a)-[:LEADS|PARTNERS_IN]->(x:Action)-[:INVOLVES|SERVES|ADVANCES]->(t)
  WHERE (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
    AND (names = 'all' OR NOT t.id STARTS WITH 'prov-')
  OPTIONAL MATCH (x)-[:ADVANCES]->(:ActionLine)<-[:HAS_LINE]-(s:Strategy)
  WITH
    b, edition, nameA, nameB, t,
    CASE WHEN t:Population THEN s END AS within,
    collect(x) AS actionsA,
    collect(wayA) AS waysA
  MATCH wayB = (b)-[:LEADS|PARTNERS_IN]->(y:Action)-[:INVOLVES|SERVES|ADVANCES]->(t)
  WHERE edition IS NULL OR EXISTS { (y)-[:STATED_IN]->(:Edition {id: edition}) }
  OPTIONAL MATCH (y)-[:ADVANCES]->(:ActionLine)<-[:HAS_LINE]-(s:Strategy)
  WITH *
  WHERE within IS NULL OR s = within
  WITH nameA, nameB, t, within, actionsA, waysA, collect(y) AS actionsB, collect(wayB) AS waysB
  WHERE t:Initiative
    OR any(x IN actionsA WHERE NOT x IN actionsB) AND any(y IN actionsB WHERE NOT y IN actionsA)
  WITH
    *,
    ' (acciones: ' + nameA + ' ' + size(actionsA) + ', ' + nameB + ' ' + size(actionsB) + ')' AS es,
    ' (actions: ' + nameA + ' ' + size(actionsA) + ', ' + nameB + ' ' + size(actionsB) + ')' AS en
  RETURN
    CASE WHEN t:Program THEN 2 WHEN t:Instrument THEN 3 WHEN t:Initiative THEN 4 WHEN t:Population THEN 5 ELSE 6 END
      AS rank,
    CASE WHEN t:ActionLine THEN 'line' ELSE toLower(head([label IN labels(t) WHERE label <> 'Initiative'])) END AS kind,
    t AS through,
    size(actionsA) + size([y IN actionsB WHERE NOT y IN actionsA]) AS actions,
    CASE
      WHEN t:Initiative THEN {es: 'Comparten «' + t.name + '»' + es, en: 'They share “' + t.name + '”' + en}
      WHEN t:Population THEN {
        es: 'Atienden a «' + t.name + '» en la estrategia ' + within.code + es,
        en: 'They serve “' + coalesce(t.nameEn, t.name) + '” in strategy ' + within.code + en
      }
      ELSE {es: 'Trabajan en la línea ' + t.code + es, en: 'They work in line ' + t.code + en}
    END AS how,
    waysA + waysB AS evidence
  UNION ALL
  MATCH wayA = (a)-[:PART_OF*0..5]->(c:Actor), wayB = (b)-[:PART_OF*0..5]->(c)
  WHERE any(part IN nodes(wayA)[..-1] + nodes(wayB)[..-1] WHERE part.source IS NOT NULL)
    AND (names = 'all' OR all(part IN nodes(wayA) + nodes(wayB) WHERE NOT part.id STARTS WITH 'prov-'))
  WITH a, b, nameA, nameB, c, coalesce(c.acronym, c.name) AS nameC, wayA, wayB
  ORDER BY length(wayA) + length(wayB), c.id
  LIMIT 1
  RETURN
    7 AS rank,
    'hierarchy' AS kind,
    c AS through,
    0 AS actions,
    CASE c
      WHEN a THEN {es: nameB + ' es parte de ' + nameA, en: nameB + ' is part of ' + nameA}
      WHEN b THEN {es: nameA + ' es parte de ' + nameB, en: nameA + ' is part of ' + nameB}
      ELSE {es: 'Las dos son parte de ' + nameC, en: 'Both are part of ' + nameC}
    END AS how,
    [wayA, wayB] AS evidence
}
RETURN kind, a AS agencyA, b AS agencyB, through, actions, how, evidence
ORDER BY rank, actions DESC, through.id, how.es
