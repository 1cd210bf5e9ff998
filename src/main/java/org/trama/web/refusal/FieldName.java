package org.trama.web.refusal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trama.model.ActionCriterion;
import org.trama.model.Bilingual;

/**
 * The name that a form has for a parameter.
 *
 * @param parameter the parameter
 * @param label what a form calls it, if it says so itself
 */
public record FieldName(String parameter, @Nullable Bilingual label) {

	/**
	 * The name that forms have for a parameter that several paths take.
	 * @param parameter the parameter
	 */
	public static FieldName of(String parameter) {
		return new FieldName(parameter, ActionCriterion.ofWord(parameter).map(ActionCriterion::title).orElse(null));
	}

	/**
	 * The name in a person's language.
	 * @param language the language
	 * @param texts words in that language by their keys, if there are any
	 */
	String in(Locale language, Function<String, Optional<String>> texts) {
		return (this.label != null) ? this.label.in(language)
				: texts.apply("field." + this.parameter).or(() -> texts.apply("field")).orElse(this.parameter);
	}

	@Override
	public String toString() {
		return this.parameter;
	}

}
