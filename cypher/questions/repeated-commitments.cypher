/*
title:
  es: Posibles compromisos repetidos
  en: Possibly repeated commitments
description:
  es: >-
    Pares de acciones de la misma edición, en líneas de acción distintas, que parecen prometer
    lo mismo. Lo muestra la cifra si ambas involucran la misma iniciativa y prometen la misma
    cantidad, aunque cada una diga la unidad a su manera; las cantidades menores de 10 cuentan
    solo si la unidad es igual. Lo muestra el texto si sus palabras coinciden al menos en el
    porcentaje que se pide: las palabras distintas de cuatro letras o más que están en ambos
    textos, entre las que están en uno u otro (índice de Jaccard), sin contar acentos ni
    mayúsculas. La misma promesa puede aparecer por las dos razones.
  en: >-
    Pairs of actions in the same edition, under different lines of action, that seem to promise
    the same thing. The figure shows it if both involve the same initiative and promise the same
    quantity, even if each words the unit in its own way; quantities below 10 count only if the
    unit is the same. The text shows it if their words agree by at least the percentage asked
    for: the distinct words of four letters or more that are in both texts, divided by those
    that are in either (Jaccard index), ignoring accents and case. The same promise may appear
    for both reasons.
synonyms:
  es: [duplicidad, duplicados, repetición, doble contabilidad, traslape]
  en: [duplicate, repeated, double counting, overlap]
parameters:
  kind:
    type: choice
    label: {es: Qué lo muestra, en: What shows it}
    choices: [figure, text]
    es: Solo los que muestra la cifra o solo los que muestra el texto.
    en: Only those that the figure shows or only those that the text shows.
  agency:
    type: agency
    label: {es: Dependencia, en: Agency}
    es: Solo los pares en que esta dependencia encabeza una de las acciones o colabora en ella.
    en: Only pairs in which this agency leads one of the actions or partners in it.
  similarity:
    type: integer
    label: {es: Porcentaje mínimo de palabras iguales, en: Minimum percentage of shared words}
    default: 35
    minimum: 20
    maximum: 100
    es: En qué porcentaje coinciden las palabras de los textos como mínimo.
    en: By what percentage the words of the texts agree at least.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo esta edición; si no se elige ninguna, cada una por separado.
    en: Only this edition; if none is chosen, each one separately.
columns:
  kind: {type: text, es: 'Qué muestra la repetición: la cifra o el texto.', en: 'What shows the repetition: the figure or the text.'}
  lineA: {type: node, es: Línea de la primera acción., en: Line of the first action.}
  lineB: {type: node, es: Línea de la segunda acción., en: Line of the second action.}
  actionA: {type: node, es: 'Primera acción: una de las dos; el orden no dice nada.', en: 'First action: one of the two; the order says nothing.'}
  actionB: {type: node, es: 'Segunda acción: la otra.', en: 'Second action: the other.'}
  agencies: {type: nodes, es: Dependencias que encabezan las acciones o colaboran en ellas., en: Agencies that lead the actions or partner in them.}
  reason: {type: wording, es: Qué se repite en las dos acciones., en: What both actions repeat.}
graph:
  - {from: actionA, to: actionB, type: REPEATS}
nothing:
  es: Ninguno de los compromisos por los que se pregunta parece repetirse.
  en: None of the commitments asked about seems to be repeated.
example: {kind: figure}
*/
WITH
  null AS kind,
  null AS agency,
  35 AS similarity,
  null AS edition,
  'all' AS names
MATCH (e:Edition)
WHERE edition IS NULL OR e.id = edition
CALL (e, kind, similarity, names) {
  // The same figure of the same initiative.
  MATCH (e)<-[:STATED_IN]-(x:Action)-[:PROMISES]->(t:Target)
  WHERE kind IS NULL OR kind = 'figure'
  MATCH shown = (t)<-[p:PROMISES]-(x)-[:INVOLVES]->(i:Initiative)
  WHERE names = 'all' OR NOT i.id STARTS WITH 'prov-'
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
    WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
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
