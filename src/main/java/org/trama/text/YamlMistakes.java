package org.trama.text;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.trama.text.MistakenYaml.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Says of what Jackson refuses where in the file it stands and what is wrong.
 *
 * @param file the file's name
 * @param lines the lines of its keys
 */
record YamlMistakes(String file, YamlLines lines) {

	private static final Pattern MISSING = Pattern.compile("Missing (required )?creator property");

	static MistakenYaml empty(String file) {
		return new MistakenYaml(Reason.EMPTY, file, 1, "", "is empty", List.of());
	}

	MistakenYaml of(JacksonException refused) {
		JacksonException end = this.lines.end();
		if (end != null) {
			int line = (end.getLocation() != null) ? Math.max(end.getLocation().getLineNr(), 1) : 1;
			return new MistakenYaml(Reason.UNREADABLE, this.file, line, "", what(end), List.of());
		}
		if (this.lines.isEmpty()) {
			return empty(this.file);
		}
		if (refused instanceof UnrecognizedPropertyException unknown) {
			Collection<Object> known = Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of());
			return unknown(pointer(refused.getPath()), known.stream().map(Object::toString).toList());
		}
		if (MISSING.matcher(what(refused)).lookingAt()) {
			return missing(refused.getPath());
		}
		if (what(refused).startsWith("Trailing token")) {
			return new MistakenYaml(Reason.UNREADABLE, this.file, this.lines.second(), "",
					"another document begins here", List.of());
		}
		return value(pointer(refused.getPath()), what(refused));
	}

	/**
	 * A key that is missing is probably there, mistyped: Jackson looks at those that it
	 * doesn't know later.
	 */
	private MistakenYaml missing(List<Reference> path) {
		JsonPointer key = pointer(path);
		JsonPointer around = Objects.requireNonNullElse(key.head(), JsonPointer.empty());
		List<String> known = keys(path.get(path.size() - 1).from());
		return this.lines.keys(around)
			.stream()
			.filter((there) -> !known.contains(there))
			.findFirst()
			.map((there) -> unknown(around.appendProperty(there), known))
			.orElseGet(() -> new MistakenYaml(Reason.MISSING_KEY, this.file, this.lines.of(around), shown(key),
					shown(key) + " is missing", List.of()));
	}

	private MistakenYaml unknown(JsonPointer key, List<String> known) {
		List<String> sorted = known.stream().sorted().toList();
		return new MistakenYaml(Reason.UNKNOWN_KEY, this.file, this.lines.of(key), shown(key),
				"%s is no key; there are %s".formatted(shown(key), String.join(", ", sorted)), sorted);
	}

	private MistakenYaml value(JsonPointer place, String what) {
		String path = shown(place);
		return new MistakenYaml(Reason.VALUE, this.file, this.lines.of(place), path,
				path.isEmpty() ? what : path + ": " + what, List.of());
	}

	/** The keys that a record is written with. */
	private static List<String> keys(@Nullable Object type) {
		RecordComponent[] components = (type instanceof Class<?> record) ? record.getRecordComponents() : null;
		return Stream.ofNullable(components).flatMap(Stream::of).map(YamlMistakes::key).toList();
	}

	private static String key(RecordComponent component) {
		JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
		return (property != null && !property.value().isEmpty()) ? property.value() : component.getName();
	}

	private static String what(JacksonException refused) {
		Throwable cause = refused.getCause();
		String message = (cause instanceof IllegalArgumentException) ? cause.getMessage()
				: refused.getOriginalMessage();
		return String.valueOf(message).lines().findFirst().orElse("this is no YAML");
	}

	private static JsonPointer pointer(List<Reference> path) {
		JsonPointer pointer = JsonPointer.empty();
		for (Reference step : path) {
			String key = step.getPropertyName();
			pointer = (key != null) ? pointer.appendProperty(key) : pointer.appendIndex(step.getIndex());
		}
		return pointer;
	}

	private static String shown(JsonPointer place) {
		StringBuilder shown = new StringBuilder();
		for (JsonPointer at = place; !at.matches(); at = at.tail()) {
			if (at.mayMatchElement()) {
				shown.append('[').append(at.getMatchingIndex()).append(']');
			}
			else {
				shown.append(shown.isEmpty() ? "" : ".").append(at.getMatchingProperty());
			}
		}
		return shown.toString();
	}

}
