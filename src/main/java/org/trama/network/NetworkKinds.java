package org.trama.network;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.Reference;

/**
 * The kinds of things that can stand in a network, as nodes or as that which ties two
 * nodes, and their order.
 */
public final class NetworkKinds {

	/** The kinds that can be nodes, in the order in which nodes stand. */
	public static final List<Kind> NODES = Stream
		.of(Family.ACTOR.kinds(), Family.INITIATIVE.kinds(), Family.POPULATION.kinds(),
				List.of(Kind.STRATEGY, Kind.LINE), Family.PLACE.kinds())
		.flatMap(List::stream)
		.toList();

	/** The kinds that can tie nodes, in the order in which they are offered. */
	public static final List<Kind> TIES = Stream
		.of(List.of(Kind.ACTION), Family.INITIATIVE.kinds(), Family.POPULATION.kinds(),
				List.of(Kind.LINE, Kind.STRATEGY))
		.flatMap(List::stream)
		.toList();

	/** By kind, actions last. */
	static final Comparator<Kind> ORDER = Comparator
		.comparingInt((kind) -> (kind == Kind.ACTION) ? NODES.size() : NODES.indexOf(kind));

	/** By kind and id: the same order whatever the order of the data. */
	static final Comparator<Reference> REFERENCES = Comparator
		.comparing((Reference thing) -> Kind.ofWord(thing.kind()).orElseThrow(), ORDER)
		.thenComparing(Reference::id);

	private NetworkKinds() {
	}

}
