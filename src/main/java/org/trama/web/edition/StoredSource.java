package org.trama.web.edition;

import java.util.function.Consumer;

import org.trama.export.graph.GraphSource;
import org.trama.load.stored.StoredGraph;

/**
 * An edition in the database, as files of graphs are made of it.
 *
 * @param graph reads editions
 * @param edition the edition's id
 */
record StoredSource(StoredGraph graph, String edition) implements GraphSource {

	@Override
	public void nodes(Consumer<SourceNode> each) {
		this.graph.nodes(this.edition,
				(node) -> each.accept(new SourceNode(node.kind(), node.labels(), node.properties())));
	}

	@Override
	public void relationships(Consumer<SourceRelationship> each) {
		this.graph.relationships(this.edition,
				(link) -> each.accept(new SourceRelationship(link.type(), new SourceEnd(link.fromKind(), link.from()),
						new SourceEnd(link.toKind(), link.to()), link.properties())));
	}

}
