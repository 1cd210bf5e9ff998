/**
 * What leaves Trama as a file: actions and lines as NDJSON, whole editions as Cypher,
 * JSON-LD and StratML, answers as CSV, networks as GEXF, GraphML, Cytoscape.js JSON and
 * tables. May use {@code document}, {@code extract}, {@code question} and
 * {@code network}.
 */
@NullMarked
package org.trama.export;

import org.jspecify.annotations.NullMarked;
