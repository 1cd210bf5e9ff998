package org.trama.load;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the graph holds of an edition, of its plan and of all that editions share, and
 * what of it other editions need.
 *
 * @param graph the nodes and relationships
 * @param elsewhere those nodes that another edition refers to by itself
 * @param wordings the newest other edition's wording of each line that another edition
 * schedules
 * @param newest the newest other edition of the plan, with the plan's title; null if
 * there is none
 */
record Stored(Subgraph graph, Set<NodeKey> elsewhere, Map<NodeKey, Wording> wordings, @Nullable Wording newest) {
}
