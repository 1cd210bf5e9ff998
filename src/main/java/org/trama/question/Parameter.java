package org.trama.question;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.NameScope;

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

	/**
	 * Whether names that no catalog has count: offered alike by every question whose
	 * first clause has {@code 'all' AS names}. Its values are the words of
	 * {@link NameScope}.
	 */
	public static final Parameter NAMES = new Parameter("names", ParameterType.CHOICE, NameScope.ALL.word(), false,
			null, null, Stream.of(NameScope.values()).map(NameScope::word).toList(), new Bilingual("Nombres", "Names"),
			new Bilingual("Todos, o solo los del catálogo: entonces no cuenta nada cuyo nombre esté por confirmar.",
					"All, or only those of the catalogue: then nothing counts whose name is to be confirmed."));

	public Parameter {
		choices = List.copyOf(choices);
	}

}
