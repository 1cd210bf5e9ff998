package org.trama.question;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;

/**
 * A parameter that a question can be asked with.
 *
 * @param name its name
 * @param type what it takes
 * @param defaultValue what holds when it is not given: a number, a word, a list of words
 * or a truth value; none means that the question is not narrowed by it
 * @param required whether the question can't be asked without it
 * @param minimum the smallest number it takes, if it is a number
 * @param maximum the largest number it takes, if it is a number
 * @param choices the words it takes, if it is a choice or several
 * @param label what a form calls it
 * @param description what it does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Parameter(String name, ParameterType type, @JsonProperty("default") @Nullable Object defaultValue,
		boolean required, @Nullable Long minimum, @Nullable Long maximum, List<String> choices, Bilingual label,
		Bilingual description) {

	public Parameter {
		choices = List.copyOf(choices);
	}

}
