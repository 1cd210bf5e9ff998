/*
title:
  es: Líneas de acción que se contradicen
  en: Lines of action that contradict themselves
description:
  es: >-
    Líneas de acción en que lo que el documento anuncia y lo que contiene no coinciden: dice que
    no se realizarán acciones y las describe, o dice que se realizarán y no describe ninguna.
    Cada edición tiene sus propias filas.
  en: >-
    Lines of action where what the document announces and what it contains disagree: it says
    that no actions will be carried out and describes some, or it says that some will be and
    describes none. Each edition has its own rows.
synonyms:
  es: [contradicción, incongruencia, inconsistencia, discrepancia]
  en: [contradiction, inconsistency, mismatch, discrepancy]
parameters:
  kind:
    type: choice
    label: {es: Tipo de contradicción, en: Type of contradiction}
    choices: [denied, empty]
    es: Solo las líneas que niegan acciones que tienen, o solo las que anuncian acciones que no tienen.
    en: Only the lines that deny actions they have, or only those that announce actions they lack.
  objective:
    type: objective
    label: {es: Objetivo, en: Objective}
    es: Solo las líneas de este objetivo.
    en: Only this objective's lines.
  edition:
    type: edition
    label: {es: Edición, en: Edition}
    es: Solo esta edición; si no se elige ninguna, cada una por separado.
    en: Only this edition; if none is chosen, each one separately.
columns:
  edition: {type: node, es: Edición., en: Edition.}
  line: {type: node, es: Línea de acción., en: Line of action.}
  planned: {type: boolean, es: Anuncia acciones., en: Announces actions.}
  actions: {type: integer, es: Acciones que describe el documento., en: Actions that the document describes.}
  agencies: {type: nodes, es: Dependencias que encabezan esas acciones o colaboran en ellas., en: Agencies that lead those actions or partner in them.}
  contradiction: {type: wording, es: Contradicción de la línea., en: Contradiction in the line.}
nothing:
  es: Ninguna de las líneas de acción por las que se pregunta se contradice de esta manera.
  en: None of the lines of action asked about contradicts itself in this way.
example: {}
*/
WITH
  null AS kind,
  null AS objective,
  null AS edition,
  'all' AS names
MATCH said = (e:Edition)-[c:SCHEDULES]->(l:ActionLine)
WHERE (objective IS NULL OR EXISTS { (:Objective {id: objective})-[:HAS_STRATEGY|HAS_LINE*1..2]->(l) })
  AND (edition IS NULL OR e.id = edition)
  AND c.planned <> EXISTS { (e)<-[:STATED_IN]-(:Action)-[:ADVANCES]->(l) }
  AND (kind IS NULL OR (kind = 'empty') = c.planned)
OPTIONAL MATCH stated = (e)<-[:STATED_IN]-(x:Action)-[:ADVANCES]->(l)
OPTIONAL MATCH part = (x)<-[:LEADS|PARTNERS_IN]-(a:Agency)
WHERE names = 'all' OR NOT a.id STARTS WITH 'prov-'
WITH e, l, c, said, x, stated, a, part
ORDER BY x.ordinal, a.id
WITH
  e AS edition,
  l AS line,
  c.planned AS planned,
  count(DISTINCT x) AS actions,
  collect(DISTINCT a) AS agencies,
  collect(said) + collect(DISTINCT stated) + collect(part) AS evidence
RETURN
  edition,
  line,
  planned,
  actions,
  agencies,
  CASE planned
    WHEN true THEN {
      es: 'Dice que se realizarán acciones y no describe ninguna.',
      en: 'It says that actions will be carried out and describes none.'
    }
    ELSE {
      es: 'Dice que no se realizarán acciones y describe ' + toString(actions) + '.',
      en: 'It says that no actions will be carried out and describes ' + toString(actions) + '.'
    }
  END AS contradiction,
  evidence
ORDER BY edition.id, line.position
