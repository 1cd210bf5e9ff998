package org.trama.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that has a name, by its names.
 */
final class KnownThings {

	private final Map<List<String>, List<NamedThing>> byName = new HashMap<>();

	private int longest;

	KnownThings(Collection<NamedThing> things) {
		for (NamedThing thing : things) {
			for (List<String> name : thing.names()) {
				this.byName.computeIfAbsent(name, (same) -> new ArrayList<>()).add(thing);
				this.longest = Math.max(this.longest, name.size());
			}
		}
	}

	/**
	 * What is called so.
	 * @param stems stems of words
	 */
	List<NamedThing> called(List<String> stems) {
		return this.byName.getOrDefault(stems, List.of());
	}

	/**
	 * How many words the longest name has.
	 */
	int longest() {
		return this.longest;
	}

}
