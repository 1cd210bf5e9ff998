package org.trama.web.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.export.graph.GraphFormat;
import org.trama.web.parameter.ParameterChoices;

import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/**
 * The formats that a whole edition is given in, by name and by media type.
 */
final class EditionFormats {

	private static final GraphFormat FIRST = GraphFormat.JSONLD;

	static final String CYPHER = "cypher";

	static final String STRATML = "stratml";

	private static final Map<String, MediaType> TYPES = types();

	private static final ParameterChoices<String> CHOICES = ParameterChoices.of("format", TYPES.keySet(),
			Function.identity());

	private EditionFormats() {
	}

	private static Map<String, MediaType> types() {
		Map<String, MediaType> types = new LinkedHashMap<>();
		Stream.concat(Stream.of(FIRST), Stream.of(GraphFormat.values()))
			.forEach((format) -> types.put(format.word(), MediaType.valueOf(format.mediaType())));
		types.put(CYPHER, MediaType.TEXT_PLAIN);
		types.put(STRATML, MediaType.APPLICATION_XML);
		return types;
	}

	/**
	 * The format that a caller wants.
	 * @param format its name, if that was sent
	 * @param accepted what the caller's {@code Accept} says
	 */
	static String wanted(@Nullable String format, List<MediaType> accepted) {
		List<MediaType> sorted = new ArrayList<>(accepted);
		MimeTypeUtils.sortBySpecificity(sorted);
		return CHOICES.one(format,
				sorted.stream()
					.flatMap((type) -> TYPES.keySet().stream().filter((word) -> type.includes(TYPES.get(word))))
					.findFirst()
					.orElse(FIRST.word()));
	}

}
