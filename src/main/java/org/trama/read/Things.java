package org.trama.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;
import org.trama.text.Folding;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The things that actions name (actors, initiatives, populations, places): lists with
 * counts, and each with its actions and what stands next to it.
 */
@Service
@Transactional(readOnly = true)
public class Things {

	private final ThingQueries queries;

	private final DescribedNodes nodes;

	Things(ThingQueries queries, DescribedNodes nodes) {
		this.queries = queries;
		this.nodes = nodes;
	}

	/**
	 * A page of the things of a kind.
	 * @param kind which kind
	 * @param words words that their names must have, or none
	 * @param order in which order
	 * @param skip how many stand before the page
	 * @param limit how many fit on it
	 */
	public Slice<ThingRow> list(Kind kind, @Nullable String words, ThingOrder order, long skip, int limit) {
		List<String> wanted = (words != null) ? Folding.words(words) : List.of();
		List<ThingRow> all = this.queries.rows(kind)
			.stream()
			.filter((row) -> row.names().hasBeginnings(wanted))
			.map(ThingQueries.Row::thing)
			.sorted(order.comparator())
			.toList();
		return new Slice<>(all.stream().skip(skip).limit(limit).toList(), all.size());
	}

	/**
	 * A thing with its actions and what stands next to it.
	 * @param kind its kind
	 * @param id its id
	 */
	public Optional<ThingCard> find(Kind kind, String id) {
		return this.nodes.find(kind, id).filter((node) -> node.type() == kind).map((node) -> card(kind, node));
	}

	private ThingCard card(Kind kind, Described node) {
		String id = node.description().id();
		List<NamingAction> actions = this.queries.actions(kind, id);
		List<String> active = actions.stream().filter(NamingAction::active).map(NamingAction::id).toList();
		Map<Kind, List<Neighbour>> around = this.queries.around(id, active);
		return new ThingCard(kind, node.description(), this.queries.hierarchy(kind, id), actions,
				this.queries.actionsBelow(kind, id), around, this.queries.lines(active),
				(kind == Kind.POPULATION) ? this.queries.concerning(id) : List.of());
	}

}
