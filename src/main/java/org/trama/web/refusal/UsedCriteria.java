package org.trama.web.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The criteria that a path uses, by the names that forms have for them.
 *
 * @param fields the parameters
 */
record UsedCriteria(List<FieldName> fields) {

	/**
	 * All of them in a person's language, each name once.
	 * @param language the language
	 * @param texts words in that language by their keys, if there are any
	 */
	String in(Locale language, Function<String, Optional<String>> texts) {
		return this.fields.stream()
			.map((field) -> field.in(language, texts))
			.distinct()
			.collect(Collectors.joining(", "));
	}

	@Override
	public String toString() {
		return this.fields.toString();
	}

}
