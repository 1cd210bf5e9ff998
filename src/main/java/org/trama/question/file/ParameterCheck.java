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
	private static final Set<String> RESERVED = Set.of("decimal", "format", "lang", "page", "separator", "size",
			QuestionReader.EVIDENCE);

	private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

	void check() {
		require(NAME.matcher(this.parameter.name()).matches(), "no es un nombre como maxHops");
		require(!RESERVED.contains(this.parameter.name()), "tiene un nombre que significa otra cosa en la API");
		boolean integer = this.parameter.type().equals(ParameterType.INTEGER);
		require(integer == (this.parameter.minimum() != null), "lleva minimum si es integer, y solo entonces");
		require(integer == (this.parameter.maximum() != null), "lleva maximum si es integer, y solo entonces");
		require(this.parameter.type().isChosen() == !this.parameter.choices().isEmpty(),
				"lleva choices si es choice o choices, y solo entonces");
		require(this.parameter.choices().stream().noneMatch((choice) -> choice.contains(",")),
				"tiene una opción con coma");
		require(!this.parameter.required() || this.parameter.defaultValue() == null,
				"es obligatorio, así que no puede tener default");
		if (this.parameter.defaultValue() != null) {
			require(fits(this.parameter.defaultValue()), "tiene un default que él mismo no admitiría");
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
			throw new MistakenLine(value.line(), "el default de %s es %s en el encabezado, pero %s en la consulta"
				.formatted(this.parameter.name(), this.parameter.defaultValue(), value.value()));
		}
	}

	void used(boolean used) {
		require(used, "está declarado, pero la consulta no lo usa");
	}

	private void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new MistakenLine(this.line, "el parámetro %s %s".formatted(this.parameter.name(), otherwise));
		}
	}

}
