package org.trama.extract.catalog;

import java.util.List;

import org.trama.model.Bilingual;

/**
 * A guess at a document's country, by its words.
 *
 * @param countries the countries whose names it uses: one as a rule, none if nothing
 * tells, several if it speaks of all of them
 * @param words what was found, and how to say otherwise
 */
public record CountryGuess(List<Country> countries, Bilingual words) {

	public CountryGuess {
		countries = List.copyOf(countries);
	}

}
