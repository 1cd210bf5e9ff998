package org.trama.graph;

import java.util.List;

/**
 * What a name that somebody gave stands for.
 *
 * @param exact whether it is an id, an acronym, a name or an alias as a whole; else its
 * words were found in names
 * @param things the things it stands for, none when nothing is called that
 * @param nearest when nothing is called that: what has the most similar name
 */
public record Meaning(boolean exact, List<Reference> things, List<Reference> nearest) {

	public Meaning {
		things = List.copyOf(things);
		nearest = List.copyOf(nearest);
	}

	/**
	 * The ids of the things it stands for.
	 */
	public List<String> ids() {
		return this.things.stream().map(Reference::id).toList();
	}

}
