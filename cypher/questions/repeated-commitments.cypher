/*
title:
  es: Compromisos repetidos
  en: Repeated commitments
description:
  es: >-
    Pares de acciones de la misma edición, en líneas de acción distintas, que prometen lo mismo.
    Lo muestra la cifra (figure) si ambas involucran la misma iniciativa y prometen la misma
    cantidad, aunque cada una diga la unidad a su manera; las cantidades menores de 10 cuentan
    solo si la unidad es igual. Lo muestra el texto (text) si sus palabras coinciden en el
    porcentaje que dice similarity: las palabras distintas de cuatro letras o más que están en
    ambos textos, entre las que están en uno u otro (índice de Jaccard), sin contar acentos ni
    mayúsculas. La misma promesa puede aparecer por las dos razones.
  en: >-
    Pairs of actions of the same edition, under different lines of action, that promise the same.
    The figure shows it if both involve the same initiative and promise the same quantity, even
    if each tells the unit in its own way; quantities below 10 count only if the unit is the
    same. The text shows it if their words agree by the percentage that similarity says: the
    distinct words of four letters or more that stand in both texts, divided by those that stand
    in either (Jaccard index), accents and case ignored. The same promise may stand there for
    both reasons.
parameters:
  kind:
    type: choice
    choices: [figure, text]
    es: Solo las que muestra la cifra (figure) o solo las que muestra el texto (text).
    en: Only those that the figure shows or only those that the text shows.
  agency:
    type: agency
    es: Solo los pares en que esta dependencia encabeza una de las acciones o colabora en ella.
    en: Only pairs of which this agency leads one of the actions or partners in it.
  similarity:
    type: integer
    default: 35
    minimum: 20
    maximum: 100
    es: En qué porcentaje coinciden las palabras de los textos al menos.
    en: By what percentage the words of the texts agree at least.
  edition:
    type: edition
    es: Solo esta edición; si falta, cada una.
    en: Only this edition; if missing, each of them.
columns:
  kind: {type: text, es: Qué lo muestra (figure o text)., en: What shows it.}
  lineA: {type: node, es: La línea de acción de la primera., en: The first one's line of action.}
  lineB: {type: node, es: La de la otra., en: The other one's.}
  actionA: {type: node, es: Una acción., en: One action.}
  actionB: {type: node, es: La otra., en: The other.}
  agencies: {type: nodes, es: Las dependencias que las encabezan o colaboran en ellas., en: The agencies that lead them or partner in them.}
  reason: {type: wording, es: 'Qué se repite, con palabras.', en: 'What is repeated, in words.'}
graph:
  - {from: actionA, to: actionB, type: REPEATS}
example: {kind: figure}
*/
WITH
  null AS kind,
  null AS agency,
  35 AS similarity,
  null AS edition
MATCH (e:Edition)
WHERE edition IS NULL OR e.id = edition
CALL (e, kind, similarity) {
  // The same figure of the same initiative.
  MATCH (e)<-[:STATED_IN]-(x:Action)-[:PROMISES]->(t:Target)
  WHERE kind IS NULL OR kind = 'figure'
  MATCH shown = (t)<-[p:PROMISES]-(x)-[:INVOLVES]->(i:Initiative)
  MATCH (x)-[:ADVANCES]->(l:ActionLine)
  WITH i, t.value AS value, collect({x: x, l: l, unit: t.unit, words: p.quote, shown: shown}) AS promises
  UNWIND promises AS one
  UNWIND promises AS other
  WITH i, value, one, other
  WHERE one.l.position < other.l.position AND (value >= 10 OR one.unit = other.unit)
  RETURN
    'figure' AS found,
    100.0 AS strength,
    one.l AS lineA,
    other.l AS lineB,
    one.x AS actionA,
    other.x AS actionB,
    {
      es: 'La misma cifra de ' + i.name + ': «' + one.words + '» y «' + other.words + '».',
      en: 'The same figure of ' + i.name + ': “' + one.words + '” and “' + other.words + '”.'
    } AS reason,
    [one.shown, other.shown] AS shown
  UNION ALL
  // Texts of the same words. Each text's words are ranked, those that fewest texts use first. Texts
  // that agree by the percentage share a word among the first of both, so only those are compared.
  MATCH (e)<-[:STATED_IN]-(x:Action)-[:ADVANCES]->(l:ActionLine)
  WHERE kind IS NULL OR kind = 'text'
  UNWIND x.words AS word
  WITH similarity, word, collect({x: x, l: l}) AS users
  UNWIND users AS user
  WITH similarity, user.x AS x, user.l AS l, word
  ORDER BY size(users), word
  WITH similarity, x, l, collect(word) AS words
  WITH similarity, {x: x, l: l, words: words} AS text
  UNWIND text.words[..size(text.words) + 1 - toInteger(ceil(similarity * size(text.words) / 100.0))] AS word
  WITH similarity, word, collect(text) AS texts
  UNWIND texts AS one
  UNWIND texts AS other
  WITH similarity, word, one, other
  WHERE one.l.position < other.l.position
  WITH similarity, word, one, other, [w IN one.words WHERE w IN other.words] AS both
  WHERE both[0] = word
  WITH similarity, one, other, 100.0 * size(both) / (size(one.words) + size(other.words) - size(both)) AS agree
  WHERE agree >= similarity
  RETURN
    'text' AS found,
    agree AS strength,
    one.l AS lineA,
    other.l AS lineB,
    one.x AS actionA,
    other.x AS actionB,
    {
      es: 'Coincide el ' + toString(toInteger(agree)) + ' % de las palabras de sus textos.',
      en: toString(toInteger(agree)) + ' % of the words of their texts agree.'
    } AS reason,
    [] AS shown
}
WITH
  *,
  COLLECT {
    UNWIND [actionA, actionB] AS x
    MATCH way = (x)<-[:LEADS|PARTNERS_IN]-(a:Agency)
    RETURN way
    ORDER BY a.id
  } AS parts
WITH *, COLLECT { UNWIND parts AS way RETURN DISTINCT nodes(way)[1] } AS agencies
WHERE agency IS NULL OR any(a IN agencies WHERE a.id = agency)
RETURN
  found AS kind,
  lineA,
  lineB,
  actionA,
  actionB,
  agencies,
  reason,
  shown + parts + COLLECT { UNWIND [actionA, actionB] AS x MATCH way = (x)-[:STATED_IN]->(e) RETURN way } AS evidence
ORDER BY kind, strength DESC, e.id, lineA.position, actionA.ordinal, lineB.position, actionB.ordinal
