package org.trama.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.graph.ActionMentions;
import org.trama.graph.Coded;
import org.trama.graph.Quoted;
import org.trama.graph.Reference;
import org.trama.graph.Role;
import org.trama.question.Evidence;
import org.trama.question.Quotation;
import org.trama.question.Thing;

/**
 * An action and all that stands in it: what it names, the line of action and the strategy
 * it advances, and itself.
 */
final class Stated implements Comparable<Stated> {

	private static final Comparator<Quotation> IN_TEXT = Comparator.comparingInt(Quotation::start)
		.thenComparingInt(Quotation::end)
		.thenComparing(Quotation::type)
		.thenComparing(Quotation::from)
		.thenComparing(Quotation::to);

	private final int place;

	private final ActionMentions action;

	/** What stands in the action, with the words that name it, if words do. */
	private final Map<Thing, List<Quotation>> things = new LinkedHashMap<>();

	/**
	 * Sees what stands in an action.
	 * @param place its place among all actions
	 * @param action the action
	 * @param roles the roles by which an actor stands in it
	 */
	Stated(int place, ActionMentions action, Set<Role> roles) {
		this.place = place;
		this.action = action;
		put(new Thing(action.id(), NodeKind.ACTION.word(), action.id(), action.id()), null);
		put(thing(NodeKind.LINE, action.line()), null);
		put(thing(NodeKind.STRATEGY, action.strategy()), null);
		for (ActionMentions.Mention mention : action.mentions()) {
			if (mention.role() == null || roles.contains(mention.role())) {
				put(thing(NodeKind.valueOf(mention.kind().name()), mention.thing()), quotation(mention));
			}
		}
	}

	private void put(Thing thing, @Nullable Quotation quotation) {
		List<Quotation> quotations = this.things.computeIfAbsent(thing, (key) -> new ArrayList<>());
		if (quotation != null) {
			quotations.add(quotation);
		}
	}

	private static Thing thing(NodeKind kind, Coded part) {
		return new Thing(part.id(), kind.word(), part.code(), part.title());
	}

	private static Thing thing(NodeKind kind, Reference thing) {
		String acronym = thing.acronym();
		return new Thing(thing.id(), kind.word(), (acronym != null) ? acronym : thing.name(), thing.name());
	}

	private @Nullable Quotation quotation(ActionMentions.Mention mention) {
		Quoted quote = mention.quote();
		if (quote == null) {
			return null;
		}
		String thing = mention.thing().id();
		boolean actor = mention.role() != null;
		Quoted clause = mention.clause();
		return new Quotation(actor ? thing : this.action.id(), mention.relationship(), actor ? this.action.id() : thing,
				quote.quote(), quote.start(), quote.end(),
				(clause != null) ? new Quotation.Clause(clause.quote(), clause.start(), clause.end()) : null,
				mention.origin());
	}

	/**
	 * What stands in it of some kinds.
	 */
	List<Thing> things(Collection<NodeKind> kinds) {
		List<String> words = kinds.stream().map(NodeKind::word).toList();
		return this.things.keySet().stream().filter((thing) -> words.contains(thing.kind())).toList();
	}

	/**
	 * The words that show that some things stand in it.
	 */
	Evidence evidence(Set<Thing> wanted) {
		return new Evidence(Evidence.Text.ACTION, this.action.edition(), this.action.id(), this.action.line().code(),
				this.action.firstLine(), this.action.lastLine(),
				wanted.stream()
					.flatMap((thing) -> this.things.getOrDefault(thing, List.of()).stream())
					.sorted(IN_TEXT)
					.toList());
	}

	@Override
	public int compareTo(Stated other) {
		return Integer.compare(this.place, other.place);
	}

}
