/**
 * Questions are files: reads {@code cypher/questions/*.cypher} and holds each header
 * against its query, by Neo4j's own grammar of Cypher. Uses {@code question} and
 * {@code text}.
 */
@NullMarked
package org.trama.question.file;

import org.jspecify.annotations.NullMarked;
