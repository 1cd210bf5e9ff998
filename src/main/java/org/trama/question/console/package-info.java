/**
 * The Cypher console: runs a query that somebody typed, if it only reads, within limits,
 * and as long as somebody waits for the answer. May use {@code model} and
 * {@code question}.
 */
@NullMarked
package org.trama.question.console;

import org.jspecify.annotations.NullMarked;
