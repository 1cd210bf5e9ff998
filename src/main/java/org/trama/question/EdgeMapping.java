package org.trama.question;

import org.jspecify.annotations.Nullable;

/**
 * The way a row of an answer becomes an edge of its graph.
 *
 * @param from the column that holds the node or nodes at one end
 * @param to the column that holds the node or nodes at the other
 * @param type what the edge says, such as {@code SHARES_PROGRAMS}
 * @param weight the column that holds the edge's weight; 1 if none
 * @param directed whether it matters which end is which
 */
public record EdgeMapping(String from, String to, String type, @Nullable String weight, boolean directed) {
}
