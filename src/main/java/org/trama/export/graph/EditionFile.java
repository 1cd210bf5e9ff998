package org.trama.export.graph;

import java.util.List;
import java.util.Map;

/**
 * A file of a whole edition for tools that draw and measure graphs: things with an id, a
 * label and values, then links between them. The document's pages are left out, and what
 * there is only for search.
 */
abstract class EditionFile implements GraphFile {

	private static final String PAGE = "SourcePage";

	private boolean linking;

	private int links;

	@Override
	public final void node(List<String> labels, Map<String, Object> properties) {
		if (!labels.contains(PAGE)) {
			thing(EditionThing.of(labels, properties));
		}
	}

	@Override
	public final void relationship(String type, End from, End to, Map<String, Object> properties) {
		if (!to.label().equals(PAGE)) {
			endThings();
			link(EditionLink.of(++this.links, type, from, to, properties));
		}
	}

	@Override
	public final void close() {
		endThings();
		endLinks();
	}

	private void endThings() {
		if (!this.linking) {
			this.linking = true;
			beginLinks();
		}
	}

	/** Takes a thing. */
	abstract void thing(EditionThing thing);

	/** All things have come. */
	void beginLinks() {
	}

	/** Takes a link. */
	abstract void link(EditionLink link);

	/** All links have come. */
	void endLinks() {
	}

}
