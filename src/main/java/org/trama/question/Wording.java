package org.trama.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Words for a person, in both languages of the product.
 *
 * @param es in Spanish
 * @param en in English
 */
public record Wording(@JsonProperty(required = true) String es, @JsonProperty(required = true) String en) {

	public Wording {
		es = said("es", es);
		en = said("en", en);
	}

	private static String said(String language, @Nullable String words) {
		if (words == null || words.isBlank()) {
			throw new IllegalArgumentException(language + " says nothing");
		}
		return words.strip();
	}

}
