/*
title:
  es: Dependencias que trabajan juntas
  en: Agencies that work together
description:
  es: >-
    Pares de dependencias que encabezan la misma acción o colaboran en ella. Cada par aparece
    una vez. Si se elige un tipo de iniciativa, cuentan solo las acciones que involucran alguna
    de ese tipo; si no, todas. Compartir un programa sin coincidir en una acción es otra
    pregunta: «Dependencias que comparten programas u otras iniciativas»; mediante qué trabajan
    juntas lo dice «Con quién trabaja una dependencia».
  en: >-
    Pairs of agencies that lead or partner in the same action. Each pair appears once. If a type
    of initiative is chosen, only actions that involve one of that type count; otherwise all do.
    Sharing a programme without meeting in an action is another question: “Agencies that share
    programmes or other initiatives”; “Who an agency works with” tells what they work together
    through.
synonyms:
  es: [colaboración, coordinación, conjuntas, cooperación]
  en: [collaboration, coordination, joint, cooperation]
parameters:
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo los pares de esta dependencia.
    en: Only this agency's pairs.
  kind:
    type: choice
    label: {es: Tipo de iniciativa, en: Type of initiative}
    choices: ['initiative*', any]
    es: Solo las acciones que involucran un programa, un instrumento, un foro o cualquiera de ellos.
    en: Only actions that involve a programme, an instrument, a forum or any of them.
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
    es: Cuántas acciones conjuntas tienen como mínimo, de las que cuentan.
    en: How many of the joint actions that count they have at least.
columns:
  agencyA: {type: node, es: 'Primera dependencia: una de las dos; el orden no dice nada.', en: 'First agency: one of the two; the order says nothing.'}
  agencyB: {type: node, es: 'Segunda dependencia: la otra.', en: 'Second agency: the other.'}
  actions: {type: integer, es: 'Acciones conjuntas: cuántas tienen, de las que cuentan.', en: 'Joint actions: how many they have, of those that count.'}
  lines: {type: texts, es: Líneas de acción de las acciones conjuntas., en: Lines of action of the joint actions.}
graph:
  - {from: agencyA, to: agencyB, type: WORKS_WITH, weight: actions}
example: {agency: inm}
*/
WITH
  null AS agency,
  null AS kind,
  null AS edition,
  1 AS min,
  'all' AS names
MATCH joint = (a:Agency)-[:LEADS|PARTNERS_IN]->(x:Action)<-[:LEADS|PARTNERS_IN]-(b:Agency)
WHERE a.id < b.id
  AND (agency IS NULL OR agency IN [a.id, b.id])
  AND (edition IS NULL OR EXISTS { (x)-[:STATED_IN]->(:Edition {id: edition}) })
  AND (names = 'all' OR NOT a.id STARTS WITH 'prov-' AND NOT b.id STARTS WITH 'prov-')
WITH *, CASE WHEN kind IS NULL THEN [] ELSE [
  way = (x)-[:INVOLVES]->(i:Initiative)
  WHERE (kind = 'any' OR kind IN [label IN labels(i) | toLower(label)])
    AND (names = 'all' OR NOT i.id STARTS WITH 'prov-') | way
] END AS involved
WHERE kind IS NULL OR size(involved) > 0
WITH min, a, b, x, joint, involved
ORDER BY [step IN split(x.lineCode, '.') | toInteger(step)], x.ordinal, x.id
WITH
  min,
  a AS agencyA,
  b AS agencyB,
  count(DISTINCT x) AS actions,
  collect(DISTINCT x.lineCode) AS lines,
  collect([joint] + involved) AS evidence
WHERE actions >= min
RETURN agencyA, agencyB, actions, lines, evidence
ORDER BY actions DESC, agencyA.id, agencyB.id
