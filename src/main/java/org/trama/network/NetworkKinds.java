package org.trama.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

	/**
	 * The kinds by their words: things are compared too often to look for them each time.
	 */
	private static final Map<String, Kind> BY_WORD = Stream.of(Kind.values())
		.collect(Collectors.toUnmodifiableMap(Kind::word, Function.identity()));

	/** By kind and id: the same order whatever the order of the data. */
	static final Comparator<Reference> REFERENCES = Comparator
		.comparing((Reference thing) -> BY_WORD.get(thing.kind()), ORDER)
		.thenComparing(Reference::id);

	private NetworkKinds() {
	}

}
