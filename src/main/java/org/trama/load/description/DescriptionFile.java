package org.trama.load.description;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A description in YAML, beside the document that it describes.
 */
public final class DescriptionFile {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final YAMLMapper YAML = new YAMLMapper();

	private final String file;

	private DescriptionFile(String file) {
		this.file = file;
	}

	/**
	 * Reads a description.
	 * @param file the file's name, for messages
	 * @param content its content
	 * @throws InvalidDescription if a key is unknown or has a value that cannot be used
	 */
	public static EditionDescription read(String file, byte[] content) {
		return new DescriptionFile(file).read(content);
	}

	/**
	 * Refuses what cannot be an id.
	 * @param where where the id was given, for messages
	 * @param key under which key
	 * @param id the id
	 */
	static String requireId(String where, String key, String id) {
		if (!ID.matcher(id).matches()) {
			throw new InvalidDescription(where, key,
					"se esperan minúsculas, cifras y guiones, como «pem-2018», no «%s»".formatted(id));
		}
		return id;
	}

	/**
	 * Refuses a description with something in it that cannot be used.
	 * @param where where it was given, for messages
	 * @param description the description
	 */
	public static void check(String where, EditionDescription description) {
		if (description.id() != null) {
			requireId(where, "id", description.id());
		}
		if (description.planId() != null) {
			requireId(where, "plan.id", description.planId());
		}
		if (description.year() != null) {
			requireYear(where, description.year());
		}
	}

	private static int requireYear(String where, int year) {
		if (year < 1000 || year > 9999) {
			throw new InvalidDescription(where, "year", "se espera un año de cuatro cifras");
		}
		return year;
	}

	private EditionDescription read(byte[] content) {
		JsonNode root = tree(content);
		requireKnown(root, "", Set.of("id", "title", "year", "plan", "origin"));
		JsonNode plan = root.path("plan");
		if (!plan.isMissingNode()) {
			requireKnown(plan, "plan.", Set.of("id", "title"));
		}
		return new EditionDescription(id(root, "", "id"), text(root, "", "title"), year(root), id(plan, "plan.", "id"),
				text(plan, "plan.", "title"), text(root, "", "origin"));
	}

	private JsonNode tree(byte[] content) {
		try {
			return YAML.readTree(content);
		}
		catch (JacksonException ex) {
			throw new InvalidDescription(this.file, "", "no es YAML válido: " + ex.getOriginalMessage());
		}
	}

	private void requireKnown(JsonNode node, String parent, Set<String> known) {
		if (!node.isObject()) {
			throw invalid(parent.replace(".", ""), "se esperan las claves " + String.join(", ", new TreeSet<>(known)));
		}
		for (String key : node.propertyNames()) {
			if (!known.contains(key)) {
				throw invalid(parent + key, "clave desconocida; se conocen " + String.join(", ", new TreeSet<>(known)));
			}
		}
	}

	private @Nullable String id(JsonNode node, String parent, String key) {
		String id = text(node, parent, key);
		return (id != null) ? requireId(this.file, parent + key, id) : null;
	}

	private @Nullable String text(JsonNode node, String parent, String key) {
		JsonNode value = node.path(key);
		if (value.isMissingNode()) {
			return null;
		}
		if (!value.isString() || value.asString().isBlank()) {
			throw invalid(parent + key, "se espera un texto");
		}
		return value.asString().strip();
	}

	private @Nullable Integer year(JsonNode root) {
		JsonNode value = root.path("year");
		if (value.isMissingNode()) {
			return null;
		}
		return requireYear(this.file, value.isInt() ? value.asInt() : 0);
	}

	private InvalidDescription invalid(String key, String problem) {
		return new InvalidDescription(this.file, key, problem);
	}

}
