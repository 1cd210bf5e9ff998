package org.trama.network;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What can stand in a network: as a node, or as that which ties two nodes.
 */
public enum NodeKind {

	/** A public body of the document's own country. */
	AGENCY,
	/** Any other actor. */
	ORGANIZATION,
	/** A line of public activity. */
	PROGRAM,
	/** A named norm or tool. */
	INSTRUMENT,
	/** A named space of coordination. */
	FORUM,
	/** A target population. */
	POPULATION,
	/** A strategy of the plan. */
	STRATEGY,
	/** A line of action of the plan. */
	LINE,
	/** A named place. */
	PLACE,
	/** An action. */
	ACTION;

	/** The kinds that can be nodes. */
	public static final List<NodeKind> NODES = Stream.of(values()).filter((kind) -> kind != ACTION).toList();

	/** The kinds that can tie nodes. */
	public static final List<NodeKind> TIES = List.of(ACTION, PROGRAM, INSTRUMENT, FORUM, POPULATION, LINE, STRATEGY);

	/**
	 * What it is called, such as {@code agency}.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
