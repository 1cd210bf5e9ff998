package org.trama.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.model.Role;
import org.trama.read.card.ActionMentions;

/**
 * An action as a brief counts it: who is active in it and what it is about.
 *
 * @param said the action
 * @param number the number of its passage; 0 if it isn't the subject's
 */
record Deed(ActionMentions said, int number) {

	/**
	 * Initiatives and populations: what several can be about, beside a line of action.
	 */
	private static final Set<Family> ABOUT = Set.of(Family.INITIATIVE, Family.POPULATION);

	/** The agencies that lead it or partner in it. */
	List<Reference> agencies() {
		return actors().stream().filter((actor) -> actor.is(Kind.AGENCY)).toList();
	}

	/** Whoever leads it or partners in it. */
	List<Reference> actors() {
		return things((mention) -> mention.role() != null && mention.role().isActive());
	}

	/** Whoever has a role in it. */
	List<Reference> actors(Role role) {
		return things((mention) -> mention.role() == role);
	}

	/** What it names of a family. */
	List<Reference> of(Family family) {
		return things((mention) -> isOf(mention, family));
	}

	/** Its line of action, the initiatives it involves and the populations it serves. */
	List<Reference> about() {
		List<Reference> about = new ArrayList<>();
		about.add(line());
		about.addAll(things((mention) -> ABOUT.stream().anyMatch((family) -> isOf(mention, family))));
		return about;
	}

	/** The line of action that it advances. */
	Reference line() {
		return Reference.of(Kind.LINE, this.said.line().id(), this.said.line().code(), this.said.line().title());
	}

	/** As something that can be referred to. */
	Reference reference() {
		return Reference.of(Kind.ACTION, this.said.id(), null, this.said.id());
	}

	private List<Reference> things(Predicate<ActionMentions.Mention> wanted) {
		return mentions(wanted).map(ActionMentions.Mention::thing).distinct().toList();
	}

	private Stream<ActionMentions.Mention> mentions(Predicate<ActionMentions.Mention> wanted) {
		return this.said.mentions().stream().filter(wanted);
	}

	private static boolean isOf(ActionMentions.Mention mention, Family family) {
		return Kind.ofWord(mention.thing().kind()).filter((kind) -> kind.isOf(family)).isPresent();
	}

}
