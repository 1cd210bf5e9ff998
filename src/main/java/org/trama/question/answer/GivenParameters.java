package org.trama.question.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.model.NameResolution;
import org.trama.model.Reference;
import org.trama.question.Bounds;
import org.trama.question.Parameter;
import org.trama.question.ParameterType;
import org.trama.question.Question;
import org.trama.question.answer.RefusedQuestion.Reason;

/**
 * The values that a caller gave for the parameters of a question, checked; names are
 * still names.
 *
 * @param question the question
 * @param values a value for each parameter in the question's order, nothing where neither
 * the caller nor the question gives one
 */
record GivenParameters(Question question, Map<String, @Nullable Object> values) {

	/**
	 * Checks what a caller gave.
	 * @param question the question
	 * @param texts parameters and their values as text
	 * @throws RefusedQuestion if a parameter is unknown or missing, or doesn't take its
	 * value
	 */
	static GivenParameters check(Question question, Map<String, String> texts) {
		List<String> allowed = question.parameters().stream().map(Parameter::name).toList();
		texts.keySet().stream().filter((name) -> !allowed.contains(name)).findFirst().ifPresent((name) -> {
			throw RefusedQuestion.unknownParameter(name, question.parameters());
		});
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (Parameter parameter : question.parameters()) {
			String text = texts.get(parameter.name());
			if (text == null && parameter.required()) {
				throw RefusedQuestion.missing(parameter);
			}
			values.put(parameter.name(), (text != null) ? value(parameter, text.strip()) : parameter.defaultValue());
		}
		return new GivenParameters(question, values);
	}

	private static Object value(Parameter parameter, String text) {
		ParameterType type = parameter.type();
		if (type.equals(ParameterType.INTEGER)) {
			return number(parameter, text);
		}
		if (type.equals(ParameterType.BOOLEAN)) {
			return Boolean.valueOf(choice(parameter, text, List.of("true", "false")));
		}
		if (type.equals(ParameterType.CHOICES)) {
			return Stream.of(text.split(",", -1))
				.map((word) -> choice(parameter, word.strip(), parameter.choices()))
				.distinct()
				.toList();
		}
		return type.isChosen() ? choice(parameter, text, parameter.choices()) : text;
	}

	private static Long number(Parameter parameter, String text) {
		Bounds bounds = Bounds.of(parameter);
		try {
			long number = Long.parseLong(text);
			if (bounds.hold(number)) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// told below, like a number out of bounds
		}
		throw RefusedQuestion.number(parameter, text, bounds);
	}

	private static String choice(Parameter parameter, String text, List<String> choices) {
		return choices.stream()
			.filter((choice) -> choice.equalsIgnoreCase(text))
			.findFirst()
			.orElseThrow(() -> RefusedQuestion.choice(parameter, text, choices));
	}

	/**
	 * The same with a thing in place of each name.
	 * @param names knows the things that names mean
	 * @throws RefusedQuestion if a name means nothing, or several things
	 */
	Map<String, @Nullable Object> resolve(NameResolver names) {
		Map<String, @Nullable Object> resolved = new LinkedHashMap<>(this.values);
		for (Parameter parameter : this.question.parameters()) {
			if (parameter.type().isThing() && resolved.get(parameter.name()) instanceof String name) {
				resolved.put(parameter.name(), one(parameter, name, names.find(parameter.type().kinds(), name)));
			}
		}
		return resolved;
	}

	private static Reference one(Parameter parameter, String name, NameResolution meant) {
		if (meant.things().isEmpty()) {
			throw RefusedQuestion.name(Reason.UNKNOWN_NAME, parameter, name, meant.nearest());
		}
		if (meant.things().size() > 1) {
			throw RefusedQuestion.name(Reason.AMBIGUOUS_NAME, parameter, name, meant.things());
		}
		return meant.things().get(0);
	}

}
