/*
title:
  es: Quién hace de puente entre dependencias
  en: Who acts as a bridge between agencies
description:
  es: >-
    Dependencias que conectan a otras dos: encabezan o colaboran en unas acciones con la una y
    en otras con la otra. Mientras no se nombren las dos, solo cuentan pares que no trabajan
    juntos en ninguna acción. Si se nombran las dos, se responde de ese par aunque trabajen
    juntas: cada fila dice en cuántas acciones lo hacen, y cuentan solo aquellas en que el puente está
    con una de ellas y sin la otra.
  en: >-
    Agencies that connect two others: they lead or partner in some actions with one and in other
    actions with the other. Unless both are named, only pairs that work together in no action
    count. If both are named, that pair is answered for even if the two do work together: each row
    says in how many actions they do, and only those actions count in which the bridge is with one
    of them and without the other.
synonyms:
  es: [puente, intermediario, enlace, mediador, quién media, vínculo]
  en: [broker, go-between, intermediary, mediator, link]
parameters:
  agencyA:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo entre esta dependencia y otras.
    en: Only between this agency and others.
  agencyB:
    type: agency
    label: {es: Segunda dependencia, en: Second agency}
    es: Solo entre esta dependencia y la primera, si se eligió; si no, entre esta y otras.
    en: Only between this agency and the first, if that was chosen; otherwise between this one and others.
  broker:
    type: agency
    label: {es: Puente, en: Bridge}
    es: Solo esta dependencia como puente.
    en: Only this agency as a bridge.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo las acciones de esta edición; si no se elige ninguna, las de todas.
    en: Only this edition's actions; if none is chosen, those of every edition.
  min:
    type: integer
    label: {es: Mínimo de acciones con cada una, en: Minimum number of actions with each}
    default: 1
    minimum: 1
    maximum: 1000
    es: Cuántas acciones comparte el puente con cada una como mínimo.
    en: How many actions the bridge shares with each at least.
columns:
  broker: {type: node, es: Dependencia que hace de puente., en: Agency that acts as a bridge.}
  agencyA: {type: node, es: 'Primera dependencia: una de las dos que el puente conecta.', en: 'First agency: one of the two that the bridge connects.'}
  agencyB: {type: node, es: 'Segunda dependencia: la otra que el puente conecta.', en: 'Second agency: the other that the bridge connects.'}
  actionsA: {type: integer, es: Acciones del puente con la primera y sin la segunda., en: Actions of the bridge with the first and without the second.}
  actionsB: {type: integer, es: Acciones del puente con la segunda y sin la primera., en: Actions of the bridge with the second and without the first.}
  direct: {type: integer, es: Acciones en que la primera y la segunda trabajan juntas., en: Actions in which the first and the second work together.}
graph:
  - {from: broker, to: agencyA, type: WORKS_WITH, weight: actionsA}
  - {from: broker, to: agencyB, type: WORKS_WITH, weight: actionsB}
nothing:
  es: Ninguna dependencia hace de puente así.
  en: No agency acts as a bridge in this way.
  instead: joint-actions
example: {agencyA: sre, agencyB: stps}
*/
WITH
  null AS agencyA,
  null AS agencyB,
  null AS broker,
  null AS edition,
  1 AS min,
  'all' AS names
MATCH way = (a:Agency)-[:LEADS|PARTNERS_IN]->(x:Action)<-[:LEADS|PARTNERS_IN]-(b:Agency)
WHERE (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-' AND NOT b.id STARTS WITH 'prov-')
WITH agencyA, agencyB, broker, min, a, b, collect(x) AS actions, collect(way) AS ways
WITH agencyA, agencyB, broker, min, a, collect({agency: b, actions: actions, ways: ways}) AS partners
WITH agencyA, agencyB, broker, min, collect({agency: a, partners: partners}) AS agencies
UNWIND agencies AS hub
UNWIND hub.partners AS one
UNWIND hub.partners AS other
WITH *, hub.agency AS m, one.agency AS a, other.agency AS b
WHERE a.id < b.id
  AND (agencyA IS NULL OR agencyB IS NULL OR agencyA <> agencyB)
  AND (broker IS NULL OR m.id = broker)
  AND (agencyA IS NULL OR agencyA IN [a.id, b.id])
  AND (agencyB IS NULL OR agencyB IN [a.id, b.id])
WITH *, reduce(n = 0, entry IN [entry IN agencies WHERE entry.agency = a] |
  n + reduce(k = 0, partner IN entry.partners |
    k + CASE partner.agency WHEN b THEN size(partner.actions) ELSE 0 END)) AS direct
WHERE direct = 0 OR agencyA IS NOT NULL AND agencyB IS NOT NULL
WITH
  *,
  CASE direct WHEN 0 THEN one.ways
    ELSE [way IN one.ways WHERE NOT nodes(way)[1] IN other.actions] END AS waysA,
  CASE direct WHEN 0 THEN other.ways
    ELSE [way IN other.ways WHERE NOT nodes(way)[1] IN one.actions] END AS waysB
WHERE size(waysA) >= min AND size(waysB) >= min
RETURN
  m AS broker,
  a AS agencyA,
  b AS agencyB,
  size(waysA) AS actionsA,
  size(waysB) AS actionsB,
  direct,
  waysA + waysB AS evidence
ORDER BY
  CASE WHEN actionsA < actionsB THEN actionsA ELSE actionsB END DESC,
  actionsA + actionsB DESC,
  broker.id,
  agencyA.id,
  agencyB.id
