package org.trama.web.refusal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.trama.model.Reference;
import org.trama.search.Unsearchable;

import org.springframework.http.HttpStatus;

/**
 * A parameter's value can't be used. Names the parameter and, where that can be said,
 * what is allowed or what was probably meant.
 */
public final class InvalidParameter extends RefusedRequest {

	private static final long serialVersionUID = 1L;

	private InvalidParameter(String reason, Object... arguments) {
		super(reason, arguments);
	}

	/**
	 * A value is refused for a reason of its own.
	 * @param parameter the parameter
	 * @param value what was sent
	 * @param reason the key of a sentence; {@code {0}} is the parameter, {@code {1}} the
	 * value, {@code {2}} and on the details
	 * @param details more to fill the sentence with
	 */
	public static InvalidParameter because(String parameter, Object value, String reason, Object... details) {
		Object[] arguments = new Object[details.length + 2];
		arguments[0] = parameter;
		arguments[1] = EchoedText.of(value);
		System.arraycopy(details, 0, arguments, 2, details.length);
		InvalidParameter refusal = new InvalidParameter(reason, arguments);
		refusal.put("parameter", parameter);
		refusal.put("value", EchoedText.of(value));
		return refusal;
	}

	/**
	 * A value is wanted and none was sent.
	 * @param field the parameter, as its form calls it
	 */
	public static InvalidParameter missing(FieldName field) {
		return because(field.parameter(), "", "missing", field);
	}

	/**
	 * A value is none of those that a parameter takes.
	 * @param parameter the parameter
	 * @param value what was sent
	 * @param allowed all values that can be sent
	 */
	public static InvalidParameter choice(String parameter, Object value, Collection<String> allowed) {
		InvalidParameter refusal = because(parameter, value, "choice", new Choices(List.copyOf(allowed)));
		refusal.put("allowed", List.copyOf(allowed));
		return refusal;
	}

	/**
	 * A value is not a whole number, or too small or too big.
	 * @param parameter the parameter
	 * @param value what was sent
	 * @param min the smallest number allowed
	 * @param max the biggest number allowed
	 */
	public static InvalidParameter number(String parameter, Object value, long min, long max) {
		return number(FieldName.of(parameter), value, min, max);
	}

	/**
	 * A value is not a whole number, or too small or too big.
	 * @param field the parameter, as its form calls it
	 * @param value what was sent
	 * @param min the smallest number allowed
	 * @param max the biggest number allowed
	 */
	public static InvalidParameter number(FieldName field, Object value, long min, long max) {
		return because(field.parameter(), value, "number", Long.toString(min), Long.toString(max), field)
			.allowed(min + ".." + max);
	}

	/**
	 * A value is not a number, or too small or too big.
	 * @param parameter the parameter
	 * @param value what was sent
	 * @param min the smallest number allowed
	 * @param max the biggest number allowed
	 */
	public static InvalidParameter decimal(String parameter, Object value, long min, long max) {
		return because(parameter, value, "decimal", Long.toString(min), Long.toString(max), FieldName.of(parameter))
			.allowed(min + ".." + max);
	}

	/**
	 * A name stands for nothing.
	 * @param parameter the parameter
	 * @param value the name that was sent
	 * @param nearest what is called similarly
	 */
	public static InvalidParameter unresolved(String parameter, String value, List<Reference> nearest) {
		if (nearest.isEmpty()) {
			return because(parameter, value, "unknown-name-alone");
		}
		String shown = nearest.stream().map(InvalidParameter::called).collect(Collectors.joining("; "));
		return because(parameter, value, "unknown-name", shown).candidates(nearest);
	}

	private static String called(Reference thing) {
		return thing.label().equals(thing.name()) ? thing.name() : "%s (%s)".formatted(thing.label(), thing.name());
	}

	/**
	 * Words can't be looked for.
	 * @param parameter the parameter
	 * @param value the words that were sent
	 * @param why there are none, or too many
	 */
	public static InvalidParameter unsearchable(String parameter, String value, Unsearchable why) {
		return because(parameter, value, why.isEmpty() ? "no-words" : "too-many-words",
				Integer.toString(Unsearchable.MOST));
	}

	/**
	 * Adds what can be sent.
	 * @param allowed a list of values, or a range
	 */
	public InvalidParameter allowed(Object allowed) {
		put("allowed", allowed);
		return this;
	}

	/**
	 * Adds what was probably meant.
	 * @param candidates what can be sent instead
	 */
	public InvalidParameter candidates(Collection<?> candidates) {
		put("candidates", List.copyOf(candidates));
		return this;
	}

	@Override
	HttpStatus status() {
		return HttpStatus.BAD_REQUEST;
	}

	@Override
	String kind() {
		return "invalid-parameter";
	}

}
