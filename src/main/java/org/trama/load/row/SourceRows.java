package org.trama.load.row;

import java.util.List;

import org.trama.document.Source;
import org.trama.model.Kind;
import org.trama.model.RelationshipType;

/**
 * Puts a source's lines into a subgraph, some at a time, as they stand in the document.
 */
final class SourceRows {

	private static final int LINES_A_PAGE = 200;

	private SourceRows() {
	}

	static void put(Subgraph graph, PlanIds ids, Source source) {
		List<String> lines = source.lines();
		int page = 1;
		for (int start = 0; start < lines.size(); start += LINES_A_PAGE) {
			int end = Math.min(start + LINES_A_PAGE, lines.size());
			NodeKey key = graph.put(NodeRow.of(Kind.SOURCE_PAGE,
					new Properties().put("id", ids.edition() + ":p" + page++)
						.put("first", start + 1)
						.put("last", end)
						.put("lines", lines.subList(start, end))));
			graph.put(LinkRow.of(RelationshipType.HAS_SOURCE, ids.editionKey(), key));
		}
	}

}
