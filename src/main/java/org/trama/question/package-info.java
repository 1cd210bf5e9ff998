/**
 * Questions are files: reads {@code cypher/questions/*.cypher}, checks headers and
 * parameters, runs them read-only and gives columns, rows, a graph and the evidence of
 * each row. Uses no other package of Trama.
 */
@NullMarked
package org.trama.question;

import org.jspecify.annotations.NullMarked;
