package org.trama.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.model.Evidence;
import org.trama.model.Kind;
import org.trama.model.Quotation;
import org.trama.model.Quote;
import org.trama.model.Reference;
import org.trama.model.Role;
import org.trama.read.card.ActionMentions;
import org.trama.read.card.Coded;

/**
 * An action and all that stands in it: what it names, the line of action and the strategy
 * it advances, and itself.
 */
final class NetworkAction implements Comparable<NetworkAction> {

	private final int place;

	private final ActionMentions action;

	/** What stands in the action, with the words that name it, if words do. */
	private final Map<Reference, List<Quotation>> things = new LinkedHashMap<>();

	/**
	 * Sees what stands in an action.
	 * @param place its place among all actions
	 * @param action the action
	 * @param roles the roles by which an actor stands in it
	 */
	NetworkAction(int place, ActionMentions action, Set<Role> roles) {
		this.place = place;
		this.action = action;
		put(Reference.of(Kind.ACTION, action.id(), null, action.id()), null);
		put(part(Kind.LINE, action.line()), null);
		Coded strategy = action.strategy();
		if (strategy != null) {
			put(part(Kind.STRATEGY, strategy), null);
		}
		for (ActionMentions.Mention mention : action.mentions()) {
			if (mention.role() == null || roles.contains(mention.role())) {
				put(mention.thing(), quotation(mention));
			}
		}
	}

	private void put(Reference thing, @Nullable Quotation quotation) {
		List<Quotation> quotations = this.things.computeIfAbsent(thing, (key) -> new ArrayList<>());
		if (quotation != null) {
			quotations.add(quotation);
		}
	}

	private static Reference part(Kind kind, Coded part) {
		return Reference.of(kind, part.id(), part.code(), part.title());
	}

	private @Nullable Quotation quotation(ActionMentions.Mention mention) {
		Quote quote = mention.quote();
		if (quote == null) {
			return null;
		}
		String thing = mention.thing().id();
		boolean actor = mention.role() != null;
		Quote clause = mention.clause();
		return new Quotation(actor ? thing : this.action.id(), mention.relationship(), actor ? this.action.id() : thing,
				quote.text(), quote.start(), quote.end(), clause, mention.origin());
	}

	/**
	 * What stands in it of some kinds.
	 */
	List<Reference> things(Collection<Kind> kinds) {
		List<String> words = kinds.stream().map(Kind::word).toList();
		return this.things.keySet().stream().filter((thing) -> words.contains(thing.kind())).toList();
	}

	/**
	 * The words that show that some things stand in it.
	 */
	Evidence evidence(Set<Reference> wanted) {
		return new Evidence(Evidence.Text.ACTION, this.action.edition(), this.action.id(), this.action.line().code(),
				this.action.firstLine(), this.action.lastLine(),
				wanted.stream()
					.flatMap((thing) -> this.things.getOrDefault(thing, List.of()).stream())
					.sorted()
					.toList());
	}

	@Override
	public int compareTo(NetworkAction other) {
		return Integer.compare(this.place, other.place);
	}

}
