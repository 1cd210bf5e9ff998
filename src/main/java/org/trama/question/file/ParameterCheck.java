package org.trama.question.file;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.trama.question.Bounds;
import org.trama.question.Parameter;
import org.trama.question.ParameterType;

/**
 * The check whether a parameter is declared as one should be.
 *
 * @param parameter the parameter
 * @param line the line it is declared on
 */
record ParameterCheck(Parameter parameter, int line) {

	/** Names that mean something else in the address of an answer. */
	private static final Set<String> RESERVED = Set.of("format", "lang", "page", "size", QuestionReader.EVIDENCE);

	private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

	void check() {
		require(NAME.matcher(this.parameter.name()).matches(), "is no name such as maxHops");
		require(!RESERVED.contains(this.parameter.name()), "has a name that means something else to the API");
		boolean integer = this.parameter.type().equals(ParameterType.INTEGER);
		require(integer == (this.parameter.minimum() != null), "needs a minimum if, and only if, it is an integer");
		require(integer == (this.parameter.maximum() != null), "needs a maximum if, and only if, it is an integer");
		require(this.parameter.type().isChosen() == !this.parameter.choices().isEmpty(),
				"needs choices if, and only if, it is a choice or several");
		require(this.parameter.choices().stream().noneMatch((choice) -> choice.contains(",")),
				"has a choice with a comma");
		require(!this.parameter.required() || this.parameter.defaultValue() == null,
				"is required, so it can't have a default");
		if (this.parameter.defaultValue() != null) {
			require(fits(this.parameter.defaultValue()), "has a default that it would not take itself");
		}
	}

	private boolean fits(Object value) {
		if (this.parameter.type().equals(ParameterType.BOOLEAN)) {
			return value instanceof Boolean;
		}
		if (this.parameter.type().equals(ParameterType.INTEGER)) {
			return value instanceof Long number && Bounds.of(this.parameter).hold(number);
		}
		if (this.parameter.type().equals(ParameterType.CHOICES)) {
			return value instanceof List<?> list && this.parameter.choices().containsAll(list);
		}
		return value instanceof String
				&& (!this.parameter.type().equals(ParameterType.CHOICE) || this.parameter.choices().contains(value));
	}

	void same(ParameterDefault value) {
		if (!Objects.equals(this.parameter.defaultValue(), value.value())) {
			throw new MistakenLine(value.line(), "the default of %s is %s in the header, but %s in the query"
				.formatted(this.parameter.name(), this.parameter.defaultValue(), value.value()));
		}
	}

	void used(boolean used) {
		require(used, "is declared, but the query never uses it");
	}

	private void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new MistakenLine(this.line, "the parameter %s %s".formatted(this.parameter.name(), otherwise));
		}
	}

}
