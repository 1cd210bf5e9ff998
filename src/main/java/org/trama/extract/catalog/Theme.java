package org.trama.extract.catalog;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A matter that a whole document may be about, such as migration. In such a document
 * words as plain as «mujeres» are the women of its matter; elsewhere they are women.
 *
 * @param of the id of the broadest group of people that such a document is about
 * @param words the words by which texts speak of the matter
 */
public record Theme(String of, List<String> words) {

	public Theme {
		words = List.copyOf(words);
	}

	/**
	 * Whether a group is among those that such a document is about.
	 * @param group the group
	 * @param byId the things of its catalog by their ids
	 */
	boolean covers(Population group, Function<String, @Nullable CatalogEntry> byId) {
		for (CatalogEntry up = group; up != null; up = (up.above() != null) ? byId.apply(up.above()) : null) {
			if (up.id().equals(this.of)) {
				return true;
			}
		}
		return false;
	}

}
