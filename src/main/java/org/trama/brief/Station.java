package org.trama.brief;

import java.util.List;

import org.trama.model.Reference;

/**
 * A line of action, an initiative or a population, and who is active there.
 *
 * @param thing which it is
 * @param deeds the actions about it that some agency leads or partners in
 * @param agencies those agencies
 */
record Station(Reference thing, List<Deed> deeds, List<Reference> agencies) {

	static Station of(Reference thing, List<Deed> scope) {
		List<Deed> deeds = scope.stream()
			.filter((deed) -> deed.about().contains(thing) && !deed.agencies().isEmpty())
			.toList();
		return new Station(thing, deeds,
				deeds.stream().flatMap((deed) -> deed.agencies().stream()).distinct().toList());
	}

	/**
	 * Whether several agencies are there with actions that aren't all the same team's.
	 */
	boolean isShared() {
		return this.agencies.size() > 1
				&& this.deeds.stream().anyMatch((deed) -> deed.agencies().size() < this.agencies.size());
	}

	/** In how many of the actions several agencies are active together. */
	long joint() {
		return this.deeds.stream().filter((deed) -> deed.agencies().size() > 1).count();
	}

}
