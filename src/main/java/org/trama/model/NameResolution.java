package org.trama.model;

import java.util.List;

/**
 * The things that a name stands for.
 *
 * @param exact whether the name is an id, an acronym, a name or an alias as a whole; else
 * its words were found in names
 * @param things the things it stands for: none, one, or several if it is ambiguous
 * @param nearest if it stands for nothing: things with similar names
 */
public record NameResolution(boolean exact, List<Reference> things, List<Reference> nearest) {

	/** Nothing is called that, nor anything like it. */
	public static final NameResolution NOTHING = new NameResolution(false, List.of(), List.of());

	public NameResolution {
		things = List.copyOf(things);
		nearest = List.copyOf(nearest);
	}

}
