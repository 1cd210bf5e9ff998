package org.trama.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;
import org.trama.model.NameScope;
import org.trama.model.RelationshipType;
import org.trama.read.aggregate.ThingAggregates;
import org.trama.read.aggregate.ThingCounts;
import org.trama.read.card.Coded;
import org.trama.read.card.Description;
import org.trama.read.card.NamingAction;
import org.trama.read.card.Slice;
import org.trama.read.card.ThingCard;
import org.trama.read.card.ThingOrder;
import org.trama.read.card.ThingRow;
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

	private final ThingRepository things;

	private final ActionRepository actions;

	private final PartRepository parts;

	private final ThingAggregates aggregates;

	Things(ThingRepository things, ActionRepository actions, PartRepository parts, ThingAggregates aggregates) {
		this.things = things;
		this.actions = actions;
		this.parts = parts;
		this.aggregates = aggregates;
	}

	/**
	 * A page of the things of a kind.
	 * @param kind which kind
	 * @param words words that their names must have, or none
	 * @param scope which names count
	 * @param order in which order
	 * @param language in the order of which language's names
	 * @param skip how many stand before the page
	 * @param limit how many fit on it
	 */
	public Slice<ThingRow> list(Kind kind, @Nullable String words, NameScope scope, ThingOrder order, Locale language,
			long skip, int limit) {
		List<String> wanted = (words != null) ? Folding.words(words) : List.of();
		Map<String, ThingCounts> counts = this.aggregates.counts(kind);
		List<ThingRow> all = this.things.findAll(List.of(kind.label()))
			.stream()
			.filter((thing) -> thing.known().hasBeginnings(wanted))
			.filter((thing) -> scope.admits(thing.id()))
			.map((thing) -> thing.row(counts.getOrDefault(thing.id(), ThingCounts.NONE)))
			.sorted(order.comparator(language))
			.toList();
		return new Slice<>(all.stream().skip(skip).limit(limit).toList(), all.size());
	}

	/**
	 * A thing with its actions and what stands next to it.
	 * @param kind its kind
	 * @param id its id
	 */
	public Optional<ThingCard> find(Kind kind, String id) {
		return this.things.find(kind.label(), id).map((thing) -> card(kind, thing.description()));
	}

	private ThingCard card(Kind kind, Description description) {
		String id = description.id();
		List<NamingAction> naming = naming(kind, id);
		List<String> active = naming.stream().filter(NamingAction::active).map(NamingAction::id).toList();
		return new ThingCard(kind, description, this.aggregates.hierarchy(kind, id), naming,
				this.aggregates.actionsBelow(kind, id), this.aggregates.around(id, active),
				this.aggregates.lines(active), concerning(kind, id));
	}

	private List<NamingAction> naming(Kind kind, String id) {
		List<String> types = Objects.requireNonNull(kind.family())
			.mentions()
			.stream()
			.map(RelationshipType::type)
			.toList();
		return this.actions.findNaming(kind.label(), id, types).stream().flatMap(ActionEntity::naming).toList();
	}

	private List<Coded> concerning(Kind kind, String id) {
		return (kind != Kind.POPULATION) ? List.of()
				: this.parts.findConcerning(id).stream().map(PartEntity::coded).toList();
	}

}
