package org.trama.model;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Words for a person, in both languages of the product.
 *
 * @param es in Spanish
 * @param en in English
 */
public record Bilingual(@JsonProperty(required = true) String es, @JsonProperty(required = true) String en) {

	public Bilingual {
		es = said("es", es);
		en = said("en", en);
	}

	/**
	 * Words that may be known in Spanish alone, which then stand for both.
	 * @param es in Spanish
	 * @param en in English; null if that isn't known
	 */
	public static Bilingual of(String es, @Nullable String en) {
		return new Bilingual(es, (en != null) ? en : es);
	}

	/**
	 * In one language.
	 * @param language a language; Spanish is spoken to those who ask for any but English
	 */
	public String in(Locale language) {
		return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? this.en : this.es;
	}

	private static String said(String language, @Nullable String words) {
		if (words == null || words.isBlank()) {
			throw new IllegalArgumentException(language + " está vacío");
		}
		return words.strip();
	}

}
