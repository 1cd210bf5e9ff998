package org.trama.read.card;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import org.trama.model.Kind;

/**
 * The counts of all that an edition has.
 *
 * @param lines how many lines of action
 * @param scheduled in how many of them it says that actions will be carried out
 * @param actions how many actions
 * @param unresolved how many names that the catalog lacks
 * @param named how many things of each kind its actions name, by the kind's plural, such
 * as {@code agencies}
 */
public record EditionCounts(int lines, int scheduled, int actions, int unresolved,
		@JsonAnyGetter Map<String, Integer> named) {

	/**
	 * Reads counts.
	 * @param counts how many there are by what is counted: a label, {@code lines},
	 * {@code scheduled} or {@code actions}
	 */
	public static EditionCounts of(Map<String, Integer> counts) {
		Map<String, Integer> named = new LinkedHashMap<>();
		Kind.named().forEach((kind) -> named.put(kind.plural(), counts.getOrDefault(kind.label(), 0)));
		return new EditionCounts(counts.getOrDefault("lines", 0), counts.getOrDefault("scheduled", 0),
				counts.getOrDefault("actions", 0), counts.getOrDefault(Kind.UNRESOLVED.label(), 0), named);
	}

	/**
	 * How many things of a kind its actions name.
	 * @param kind the kind
	 */
	public int of(Kind kind) {
		return this.named.getOrDefault(kind.plural(), 0);
	}

}
