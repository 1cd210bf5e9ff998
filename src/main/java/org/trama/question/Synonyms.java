package org.trama.question;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Other words for that which a question asks about than those of its title and
 * description: by these it is found as well.
 *
 * @param es words in Spanish
 * @param en words in English
 */
public record Synonyms(@JsonProperty(required = true) List<String> es, @JsonProperty(required = true) List<String> en) {

	/** No other words than those of title and description. */
	public static final Synonyms NONE = new Synonyms(List.of(), List.of());

	public Synonyms {
		es = said("es", es);
		en = said("en", en);
	}

	private static List<String> said(String language, @Nullable List<@Nullable String> words) {
		if (words == null || words.stream().anyMatch((word) -> word == null || word.isBlank())) {
			throw new IllegalArgumentException(language + " tiene una palabra vacía");
		}
		return List.copyOf(words);
	}

}
