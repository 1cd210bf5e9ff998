package org.trama.extract.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.trama.model.Bilingual;

/**
 * Somebody said a country of which the catalog has no names. Says which ones there are
 * and how to add another, in both languages.
 */
public final class UnknownCountry extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual words;

	UnknownCountry(String code, List<Country> known) {
		this(new Bilingual(
				"No hay catálogo del país «%s»; se conocen %s. Los nombres de otro país se añaden en una carpeta propia (--catalog CARPETA o la propiedad trama.catalog.dir)."
					.formatted(code, list(known, Locale.ROOT)),
				"There is no catalog of the country '%s'; there are %s. Names of another country are added in a folder of one's own (--catalog FOLDER or the property trama.catalog.dir)."
					.formatted(code, list(known, Locale.ENGLISH))));
	}

	private UnknownCountry(Bilingual words) {
		super(words.es());
		this.words = words;
	}

	/**
	 * The refusal in a person's language.
	 * @param language a language
	 */
	public String message(Locale language) {
		return this.words.in(language);
	}

	private static String list(List<Country> known, Locale language) {
		return known.stream()
			.map((country) -> "%s (%s)".formatted(country.code(), country.name().in(language)))
			.collect(Collectors.joining(", "));
	}

}
