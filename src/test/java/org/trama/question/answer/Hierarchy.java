package org.trama.question.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Population;

/**
 * What contains what, by id.
 *
 * @param above the next broader thing of each that has one
 */
record Hierarchy(Map<String, String> above) {

	static Hierarchy populations(Records records) {
		return of(records.catalog().populations().stream(), Population::broader);
	}

	static Hierarchy places(Records records) {
		return of(records.catalog().places().stream(), Place::within);
	}

	/** Of actors in the catalog and those that exist once for each place. */
	static Hierarchy actors(Records records) {
		return of(Stream.concat(records.catalog().actors().stream(),
				records.extraction()
					.actions()
					.stream()
					.flatMap((action) -> action.actors().stream())
					.map((part) -> part.actor().of())),
				Actor::partOf);
	}

	private static <T extends CatalogEntry> Hierarchy of(Stream<T> things, Function<T, String> next) {
		Map<String, String> above = new HashMap<>();
		things.filter((thing) -> next.apply(thing) != null)
			.forEach((thing) -> above.put(thing.id(), next.apply(thing)));
		return new Hierarchy(above);
	}

	/** A thing and all that contain it. */
	Set<String> upward(String id) {
		Set<String> upward = new TreeSet<>();
		for (String thing = id; thing != null; thing = this.above.get(thing)) {
			upward.add(thing);
		}
		return upward;
	}

	/** Things and all that contain one of them. */
	Set<String> upward(Set<String> ids) {
		Set<String> upward = new TreeSet<>();
		ids.forEach((id) -> upward.addAll(upward(id)));
		return upward;
	}

	/** Whether one contains the other, or they are the same. */
	boolean nested(String one, String other) {
		return upward(one).contains(other) || upward(other).contains(one);
	}

}
