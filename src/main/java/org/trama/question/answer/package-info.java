/**
 * Asks questions: checks and resolves what a caller gave, runs the query read-only, and
 * gives columns, rows, a graph and the evidence of each row.
 */
@NullMarked
package org.trama.question.answer;

import org.jspecify.annotations.NullMarked;
