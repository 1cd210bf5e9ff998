package org.trama.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.trama.document.ProgrammeDocument;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.catalog.Country;
import org.trama.extract.catalog.CountryGuess;
import org.trama.model.Bilingual;

/**
 * Readers of paragraphs, one for each country's names, and the choice of the one that a
 * document needs. A reader is built when the first document asks for it.
 */
final class NationalReaders {

	private final Catalogs catalogs;

	private final Map<List<Country>, ParagraphReader> readers = new ConcurrentHashMap<>();

	NationalReaders(Catalogs catalogs) {
		this.catalogs = catalogs;
	}

	/**
	 * Chooses the reader for a document.
	 * @param document the document
	 * @param country the code of its country; null if nobody said it, and its words have
	 * to tell
	 */
	Choice choose(ProgrammeDocument document, @Nullable String country) {
		if (country != null) {
			return new Choice(of(List.of(this.catalogs.country(country))), List.of());
		}
		CountryGuess guess = this.catalogs.guess(document.source().text());
		return new Choice(of(guess.countries()), List.of(guess.words()));
	}

	private ParagraphReader of(List<Country> countries) {
		return this.readers.computeIfAbsent(countries, (key) -> new ParagraphReader(this.catalogs.of(key)));
	}

	/**
	 * A reader that was chosen.
	 *
	 * @param reader the reader
	 * @param notes what was guessed to choose it
	 */
	record Choice(ParagraphReader reader, List<Bilingual> notes) {
	}

}
