package org.trama.load;

import org.trama.document.Edition;
import org.trama.document.ProgrammeDocument;
import org.trama.extract.Catalog;
import org.trama.extract.Extraction;

/**
 * All that one edition says, as it shall stand in the graph.
 */
final class EditionRows {

	private EditionRows() {
	}

	static Subgraph of(Edition edition, ProgrammeDocument document, Extraction extraction, Catalog catalog) {
		Subgraph graph = new Subgraph();
		PlanIds ids = PlanIds.of(edition);
		new PlanRows(graph, ids).put(edition, document);
		ThingRows things = new ThingRows(graph, catalog::byId);
		ActionRows actions = new ActionRows(graph, ids, things);
		extraction.titles().forEach(actions::put);
		extraction.actions().forEach(actions::put);
		catalog.populations().forEach(things::put);
		SourceRows.put(graph, ids, document.source());
		return graph;
	}

}
