package org.trama.text;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The one door through which YAML comes in. Nothing in a file is passed over: every key
 * is known, stands there once and has a value of its type, and what a record requires is
 * there.
 */
public final class StrictYaml {

	private static final YAMLMapper MAPPER = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	private StrictYaml() {
	}

	/**
	 * Reads a file.
	 * @param <T> what it is read as
	 * @param file the file's name, for messages
	 * @param yaml its content
	 * @param type a record with a component for each key
	 * @throws MistakenYaml if something is unknown, missing, twice there, of another type
	 * or no YAML
	 */
	public static <T> T read(String file, byte[] yaml, Class<T> type) {
		return read(file, yaml, type, MAPPER.readerFor(type));
	}

	/**
	 * Reads a file in which nothing may be missing.
	 * @param <T> what it is read as
	 * @param file the file's name, for messages
	 * @param yaml its content
	 * @param type a record with a component for each key
	 * @throws MistakenYaml as {@link #read}, and if the file lacks a key
	 */
	public static <T> T readWhole(String file, byte[] yaml, Class<T> type) {
		return read(file, yaml, type,
				MAPPER.readerFor(type).with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES));
	}

	private static <T> T read(String file, byte[] yaml, Class<T> type, ObjectReader reader) {
		try {
			T read = type.cast(reader.readValue(yaml));
			if (read != null) {
				return read;
			}
		}
		catch (JacksonException ex) {
			throw new YamlMistakes(file, YamlLines.of(MAPPER, yaml)).of(ex);
		}
		throw YamlMistakes.empty(file);
	}

}
