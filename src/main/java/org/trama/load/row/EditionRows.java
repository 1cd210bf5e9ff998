package org.trama.load.row;

import org.trama.document.ProgrammeDocument;
import org.trama.extract.Extraction;
import org.trama.extract.catalog.Catalog;
import org.trama.model.Edition;

/**
 * All that one edition says, as it shall stand in the graph.
 */
public final class EditionRows {

	private EditionRows() {
	}

	/**
	 * The rows of an edition.
	 * @param edition which plan the document belongs to and how it is cited
	 * @param document the document
	 * @param extraction what was extracted from it
	 * @param catalog the names of all countries, those that it was read with among them
	 */
	public static Subgraph of(Edition edition, ProgrammeDocument document, Extraction extraction, Catalog catalog) {
		Subgraph graph = new Subgraph();
		PlanIds ids = PlanIds.of(edition);
		new PlanRows(graph, ids).put(edition, document);
		String account = AccountJson.of(extraction.account(document));
		graph.nodes().computeIfPresent(ids.editionKey(), (key, node) -> node.with("account", account));
		ThingRows things = new ThingRows(graph, catalog::byId);
		ActionRows actions = new ActionRows(graph, ids, things);
		extraction.titles().forEach(actions::put);
		extraction.actions().forEach(actions::put);
		catalog.populations(extraction.about()).forEach(things::put);
		SourceRows.put(graph, ids, document.source());
		return graph;
	}

}
