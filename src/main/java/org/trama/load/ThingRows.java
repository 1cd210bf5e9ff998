package org.trama.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trama.extract.Actor;
import org.trama.extract.Initiative;
import org.trama.extract.Named;
import org.trama.extract.Place;
import org.trama.extract.Population;
import org.trama.graph.search.SearchForm;

/**
 * Puts things of the catalog into a subgraph, each with what it is a part of, up to the
 * top.
 */
final class ThingRows {

	private final Subgraph graph;

	private final Function<String, Optional<Named>> known;

	ThingRows(Subgraph graph, Function<String, Optional<Named>> known) {
		this.graph = graph;
		this.known = known;
	}

	NodeKey put(Named thing) {
		NodeKey key = key(thing);
		if (this.graph.node(key) == null) {
			this.graph.put(row(thing));
			String above = above(thing);
			if (above != null) {
				putAbove(thing, key, above);
			}
		}
		return key;
	}

	private void putAbove(Named thing, NodeKey key, String above) {
		Named broader = this.known.apply(above)
			.orElseThrow(() -> new IllegalStateException(
					"The catalog says that %s belongs to %s, which it lacks".formatted(thing.id(), above)));
		this.graph.put(LinkRow.of(hierarchy(thing), key, put(broader), Evidence.fromCatalog()));
	}

	static NodeKey key(Named thing) {
		return new NodeKey(label(thing), thing.id());
	}

	private static String label(Named thing) {
		if (thing instanceof Actor) {
			return "Actor";
		}
		if (thing instanceof Initiative) {
			return "Initiative";
		}
		return (thing instanceof Population) ? "Population" : "Place";
	}

	private static String hierarchy(Named thing) {
		if (thing instanceof Actor) {
			return "PART_OF";
		}
		return (thing instanceof Population) ? "BROADER" : "WITHIN";
	}

	private static @Nullable String above(Named thing) {
		if (thing instanceof Actor actor) {
			return actor.partOf();
		}
		if (thing instanceof Population population) {
			return population.broader();
		}
		return (thing instanceof Place place) ? place.within() : null;
	}

	private static NodeRow row(Named thing) {
		if (thing instanceof Actor actor) {
			return NodeRow.of("Actor", kind(actor.type()),
					named(actor, actor.acronym()).put("kind", actor.kind())
						.put("sector", actor.sector())
						.put("source", actor.source()));
		}
		if (thing instanceof Initiative initiative) {
			return NodeRow.of("Initiative", kind(initiative.type()),
					named(initiative, initiative.acronym()).put("source", initiative.source()));
		}
		if (thing instanceof Place place) {
			return NodeRow.of("Place", named(place, null).put("kind", place.kind()));
		}
		Properties properties = named(thing, null);
		return NodeRow.of("Population",
				(thing instanceof Population population) ? properties.put("nameEn", population.nameEn()) : properties);
	}

	private static Properties named(Named thing, @Nullable String acronym) {
		List<@Nullable String> names = new ArrayList<>(Arrays.asList(acronym, thing.name()));
		names.addAll(thing.aliases());
		SearchForm form = SearchForm.ofAll(names);
		return new Properties().put("id", thing.id())
			.put("acronym", acronym)
			.put("name", thing.name())
			.put("aliases", thing.aliases())
			.put("names", Folded.names(acronym, thing))
			.put("stems", form.stems())
			.put("roots", form.roots());
	}

	/** The second label: {@code AGENCY} is an {@code Agency}. */
	private static String kind(Enum<?> type) {
		return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
	}

}
