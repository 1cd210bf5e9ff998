package org.trama.search;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A node that has what was looked for, with all that it can be narrowed by.
 *
 * @param node the database's id of the node
 * @param id its id
 * @param kind what it is, such as {@code action}
 * @param score how well it fits
 * @param actors who takes part in it, or itself
 * @param objectives what it stands under
 * @param populations whom it serves, the broader ones included, or itself
 */
record Hit(String node, String id, String kind, double score, List<Tie> actors, List<Tie> objectives,
		List<Tie> populations) {

	/**
	 * The same, tied to some actors only.
	 * @param wanted which actors
	 */
	Hit tied(Predicate<Tie> wanted) {
		return new Hit(this.node, this.id, this.kind, this.score, this.actors.stream().filter(wanted).toList(),
				this.objectives, this.populations);
	}

	/**
	 * Something that a hit is tied to.
	 *
	 * @param id its id
	 * @param kind what it is
	 * @param label what it is called where there is little room
	 * @param name its name
	 * @param labelEn the same label in English, if known
	 * @param nameEn its name in English, if known
	 */
	record Tie(String id, String kind, String label, String name, @Nullable String labelEn, @Nullable String nameEn) {
	}

}
