package org.trama.load.stored;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.load.row.NodeKey;
import org.trama.load.row.Subgraph;

/**
 * The part of the graph that holds an edition: of it, of its plan and of all that
 * editions share, and what of it other editions need.
 *
 * @param graph the nodes and relationships
 * @param elsewhere those nodes that another edition refers to by itself
 * @param wordings the newest other edition's wording of each line that another edition
 * schedules
 * @param newest the newest other edition of the plan, with the plan's title; null if
 * there is none
 */
public record StoredEdition(Subgraph graph, Set<NodeKey> elsewhere, Map<NodeKey, EditionTitle> wordings,
		@Nullable EditionTitle newest) {
}
