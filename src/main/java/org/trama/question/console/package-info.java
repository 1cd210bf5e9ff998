/**
 * The Cypher console: runs a query that somebody typed, if it only reads, within limits,
 * and as long as somebody waits for the answer. Uses {@code question} only.
 */
@NullMarked
package org.trama.question.console;

import org.jspecify.annotations.NullMarked;
