package org.trama.extract.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.trama.model.Bilingual;

/**
 * The words in which a guess at a document's country is told.
 */
final class CountryWords {

	private CountryWords() {
	}

	static Bilingual none() {
		return new Bilingual(
				"Ningún nombre dice de qué país es el documento: solo se reconocen los nombres de todo el mundo. Para usar los de un país, indíquelo con --country o con «country» en la descripción.",
				"No name tells which country the document is from: only worldwide names are known. To use a country's, say it with --country or with 'country' in the description.");
	}

	static Bilingual one(Country country, int names) {
		return new Bilingual(
				"País: %s, por %s que solo se usa%s allí. Si es otro, indíquelo con --country o con «country» en la descripción."
					.formatted(country.name().es(), (names == 1) ? "un nombre" : names + " nombres",
							(names == 1) ? "" : "n"),
				"Country: %s, by %s used only there. If it is another, say so with --country or with 'country' in the description."
					.formatted(country.name().en(), (names == 1) ? "a name" : names + " names"));
	}

	static Bilingual several(List<Country> countries) {
		return new Bilingual(
				"Hay nombres de varios países (%s) y ninguno predomina: se usan los de todos ellos, menos los que significan otra cosa en cada uno. Si es de uno solo, indíquelo con --country o con «country» en la descripción."
					.formatted(list(countries, Locale.ROOT)),
				"There are names of several countries (%s) and none prevails: those of all of them are used, save names that mean something else in each. If it is from one alone, say so with --country or with 'country' in the description."
					.formatted(list(countries, Locale.ENGLISH)));
	}

	private static String list(List<Country> countries, Locale language) {
		return countries.stream().map((country) -> country.name().in(language)).collect(Collectors.joining(", "));
	}

}
