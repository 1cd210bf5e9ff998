package org.trama.model;

import java.util.List;
import java.util.stream.Stream;

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

	/**
	 * The ids of the things it stands for.
	 */
	public List<String> ids() {
		return this.things.stream().map(Reference::id).toList();
	}

	/**
	 * This and another resolution of the same name; where only one of the two is exact,
	 * that one.
	 * @param other what the name stands for elsewhere
	 */
	public NameResolution and(NameResolution other) {
		if (this.exact != other.exact) {
			return this.exact ? this : other;
		}
		return new NameResolution(this.exact, both(this.things, other.things), both(this.nearest, other.nearest));
	}

	private static List<Reference> both(List<Reference> one, List<Reference> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

}
