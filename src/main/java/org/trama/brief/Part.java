package org.trama.brief;

import java.util.List;
import java.util.stream.Stream;

import org.trama.model.Family;
import org.trama.model.Reference;
import org.trama.model.Role;

/**
 * A body's part in the subject's actions.
 *
 * @param actor who it is
 * @param leads the numbers of the actions it leads
 * @param partners the numbers of those it partners in
 * @param populations whom these serve, but for the subject
 * @param initiatives what they involve, but for the subject
 */
record Part(Reference actor, List<Integer> leads, List<Integer> partners, List<Reference> populations,
		List<Reference> initiatives) {

	static Part of(Reference actor, List<Deed> own, Reference subject) {
		List<Deed> deeds = own.stream().filter((deed) -> deed.actors().contains(actor)).toList();
		return new Part(actor, with(Role.LEAD, actor, deeds), with(Role.PARTNER, actor, deeds),
				named(Family.POPULATION, deeds, subject), named(Family.INITIATIVE, deeds, subject));
	}

	/** In how many actions it is active. */
	int actions() {
		return (int) Stream.concat(this.leads.stream(), this.partners.stream()).distinct().count();
	}

	private static List<Integer> with(Role role, Reference actor, List<Deed> deeds) {
		return Situation.numbers(deeds.stream().filter((deed) -> deed.actors(role).contains(actor)));
	}

	private static List<Reference> named(Family family, List<Deed> deeds, Reference subject) {
		return deeds.stream()
			.flatMap((deed) -> deed.of(family).stream())
			.filter((thing) -> !thing.equals(subject))
			.distinct()
			.toList();
	}

}
