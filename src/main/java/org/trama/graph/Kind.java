package org.trama.graph;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * The kinds of things that actions name.
 */
public enum Kind {

	/** A public body of the document's own country. */
	AGENCY("Agency", "agencies"),
	/** Any other actor. */
	ORGANIZATION("Organization", "organizations"),
	/** A line of public activity. */
	PROGRAM("Program", "programs"),
	/** A named norm or tool. */
	INSTRUMENT("Instrument", "instruments"),
	/** A named space of coordination. */
	FORUM("Forum", "forums"),
	/** A target population. */
	POPULATION("Population", "populations"),
	/** A named place. */
	PLACE("Place", "places");

	private final String label;

	private final String plural;

	Kind(String label, String plural) {
		this.label = label;
		this.plural = plural;
	}

	/**
	 * The label of its nodes.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * What many of it are called, such as {@code agencies}.
	 */
	public String plural() {
		return this.plural;
	}

	/**
	 * The kind of a node.
	 * @param labels its labels
	 */
	static Kind of(Collection<String> labels) {
		return Stream.of(values())
			.filter((kind) -> labels.contains(kind.label))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No kind of thing: " + labels));
	}

}
