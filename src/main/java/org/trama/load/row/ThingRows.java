package org.trama.load.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Population;
import org.trama.model.Bilingual;
import org.trama.model.Family;
import org.trama.model.RelationshipType;
import org.trama.text.Folding;
import org.trama.text.SearchTerms;

/**
 * Puts things of the catalog into a subgraph, each with what it is a part of, up to the
 * top.
 */
final class ThingRows {

	private final Subgraph graph;

	private final Function<String, Optional<CatalogEntry>> known;

	ThingRows(Subgraph graph, Function<String, Optional<CatalogEntry>> known) {
		this.graph = graph;
		this.known = known;
	}

	NodeKey put(CatalogEntry thing) {
		NodeKey key = NodeKey.of(thing.type(), thing.id());
		if (this.graph.node(key) == null) {
			this.graph.put(row(thing));
			String above = thing.above();
			if (above != null) {
				putAbove(thing, key, above);
			}
		}
		return key;
	}

	private void putAbove(CatalogEntry thing, NodeKey key, String above) {
		CatalogEntry broader = this.known.apply(above)
			.orElseThrow(() -> new IllegalStateException(
					"The catalog says that %s belongs to %s, which it lacks".formatted(thing.id(), above)));
		this.graph.put(LinkRow.of(hierarchy(thing), key, put(broader), EvidenceProperties.fromCatalog()));
	}

	private static RelationshipType hierarchy(CatalogEntry thing) {
		Family family = thing.type().family();
		RelationshipType hierarchy = (family != null) ? family.hierarchy() : null;
		return Objects.requireNonNull(hierarchy, thing.id());
	}

	private static NodeRow row(CatalogEntry thing) {
		return NodeRow.of(thing.type(), own(thing, guessed(thing, named(thing))));
	}

	/** What is guessed is marked so on the node itself, with the reason. */
	private static Properties guessed(CatalogEntry thing, Properties properties) {
		Bilingual reason = thing.guessed();
		return (reason != null)
				? properties.put("provisional", true).put("guessed", reason.es()).put("guessedEn", reason.en())
				: properties;
	}

	/** What only things of its family have. */
	private static Properties own(CatalogEntry thing, Properties properties) {
		if (thing instanceof Actor actor) {
			return properties.put("kind", actor.kind()).put("sector", actor.sector()).put("source", actor.source());
		}
		if (thing instanceof Initiative initiative) {
			return properties.put("source", initiative.source());
		}
		if (thing instanceof Place place) {
			return properties.put("kind", place.kind());
		}
		return (thing instanceof Population population)
				? properties.put("nameEn", population.nameEn()).put("shortEn", population.shortEn()) : properties;
	}

	private static Properties named(CatalogEntry thing) {
		String acronym = thing.acronym();
		List<@Nullable String> names = new ArrayList<>(Arrays.asList(acronym, thing.shortName(), thing.name()));
		names.addAll(thing.aliases());
		SearchTerms form = SearchTerms.ofAll(names);
		return new Properties().put("id", thing.id())
			.put("acronym", acronym)
			.put("short", thing.shortName())
			.put("name", thing.name())
			.put("aliases", thing.aliases())
			.put("names", names.stream().filter(Objects::nonNull).map(Folding::fold).distinct().toList())
			.put("stems", form.stems())
			.put("roots", form.roots());
	}

}
