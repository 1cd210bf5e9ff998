/*
title: {es: Sin fin, en: Endless}
description: {es: Cuenta hasta que se le acaba el tiempo., en: Counts until its time is up.}
columns:
  pairs: {type: integer, es: Cuántos pares., en: How many pairs.}
example: {}
*/
MATCH part = (:Agency)-[:LEADS]->(:Action)
WITH collect(part) AS parts
UNWIND range(1, 1000000) AS i
UNWIND range(1, 1000000) AS j
WITH parts, i + j AS sum
RETURN max(sum) AS pairs, parts AS evidence
