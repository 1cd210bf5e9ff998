package org.trama.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a name means.
 *
 * @param things the things it can mean: none, one, or several if it is ambiguous
 * @param nearest if it means nothing: things with similar names
 */
public record Meant(List<Thing> things, List<Thing> nearest) {

	public Meant {
		things = List.copyOf(things);
		nearest = List.copyOf(nearest);
	}

	/**
	 * This and more.
	 * @param moreThings more things that the name can mean
	 * @param moreNearest more things with similar names
	 */
	public Meant and(List<Thing> moreThings, List<Thing> moreNearest) {
		return new Meant(Stream.concat(this.things.stream(), moreThings.stream()).toList(),
				Stream.concat(this.nearest.stream(), moreNearest.stream()).toList());
	}

}
