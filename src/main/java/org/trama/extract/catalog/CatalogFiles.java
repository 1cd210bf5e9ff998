package org.trama.extract.catalog;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;

/**
 * The catalog's YAML files as they are written, before anything is checked. What their
 * keys mean stands at the head of each file.
 */
final class CatalogFiles {

	private CatalogFiles() {
	}

	private static <E> List<E> orNone(@Nullable List<E> list) {
		return (list != null) ? list : List.of();
	}

	private static Map<String, String> orNone(@Nullable Map<String, String> sources) {
		return (sources != null) ? sources : Map.of();
	}

	/** countries. */
	record Countries(List<Land> entries) {

		Countries {
			entries = orNone(entries);
		}

		record Land(@Nullable String id, @Nullable String name, @Nullable String nameEn, @Nullable String home) {
		}

	}

	/** agencies, organizations. */
	record Actors(Map<String, String> sources, List<Body> entries) {

		Actors {
			sources = orNone(sources);
			entries = orNone(entries);
		}

		record Body(@Nullable String id, @Nullable String acronym, @JsonProperty("short") @Nullable String shortName,
				@Nullable String name, List<String> aliases, List<String> asWritten, List<String> generic,
				List<String> of, @Nullable String kind, @Nullable String sector, @Nullable String partOf,
				@Nullable Boolean standsForPlace, @Nullable String source) {

			Body {
				generic = orNone(generic);
				of = orNone(of);
				aliases = orNone(aliases);
				asWritten = orNone(asWritten);
			}

		}

	}

	/** programs, instruments, forums. */
	record Initiatives(Map<String, String> sources, List<Undertaking> entries) {

		Initiatives {
			sources = orNone(sources);
			entries = orNone(entries);
		}

		record Undertaking(@Nullable String id, @Nullable String acronym,
				@JsonProperty("short") @Nullable String shortName, @Nullable String name, List<String> aliases,
				List<String> asWritten, List<String> generic, List<String> of, @Nullable String source) {

			Undertaking {
				generic = orNone(generic);
				of = orNone(of);
				aliases = orNone(aliases);
				asWritten = orNone(asWritten);
			}

		}

	}

	/** places. */
	record Places(@Nullable Patterns patterns, Map<String, String> sources, List<Joint> joint, List<Spot> entries) {

		Places {
			sources = orNone(sources);
			joint = orNone(joint);
			entries = orNone(entries);
		}

		/** Further spellings of a place, made of its short name and of its people. */
		record Patterns(@JsonProperty("short") List<String> ofShort, List<String> people) {

			Patterns {
				ofShort = orNone(ofShort);
				people = orNone(people);
			}

		}

		record Spot(@Nullable String id, @Nullable String name, List<String> aliases, List<String> asWritten,
				@Nullable String kind, @Nullable String within, @Nullable String iso,
				@JsonProperty("short") @Nullable String shortName, List<String> people, @Nullable String source) {

			Spot {
				aliases = orNone(aliases);
				asWritten = orNone(asWritten);
				people = orNone(people);
			}

		}

	}

	/** populations. */
	record Populations(Map<String, String> words, List<Matter> themes, List<String> silent, List<Joint> joint,
			List<Group> entries) {

		Populations {
			words = orNone(words);
			themes = orNone(themes);
			silent = orNone(silent);
			joint = orNone(joint);
			entries = orNone(entries);
		}

		record Group(@Nullable String id, @JsonProperty("short") @Nullable String shortName, @Nullable String name,
				@Nullable String nameEn, @Nullable String shortEn, @Nullable String broader, @Nullable String elsewhere,
				List<String> aliases, List<String> phrases, List<String> conjuncts) {

			Group {
				aliases = orNone(aliases);
				phrases = orNone(phrases);
				conjuncts = orNone(conjuncts);
			}

		}

		/** What a whole document may be about. */
		record Matter(@Nullable String of, List<String> words) {

			Matter {
				words = orNone(words);
			}

		}

	}

	/** A phrase that names several things at once. */
	record Joint(String phrase, List<String> names) {
	}

	/** offices. */
	record Offices(Map<String, String> sources, List<Office> entries) {

		Offices {
			sources = orNone(sources);
			entries = orNone(entries);
		}

		record Office(String id, Kind type, List<String> of, List<String> names, List<String> lists, String kind,
				@Nullable String partOf, String source) {

			Office {
				of = orNone(of);
				names = orNone(names);
				lists = orNone(lists);
			}

		}

	}

}
