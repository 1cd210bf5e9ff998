/*
title: {es: Mis dependencias, en: My agencies}
description: {es: Las que encabezan algo., en: Those that lead something.}
columns:
  agency: {type: node, es: La dependencia., en: The agency.}
example: {}
*/
MATCH part = (a:Agency)-[:LEADS]->(:Action)
RETURN a AS agency, collect(part) AS evidence
ORDER BY agency.id
