package org.trama.web.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.trama.export.graph.GraphFormat;
import org.trama.web.format.PathFormats;
import org.trama.web.parameter.ParameterChoices;
import org.trama.web.parameter.PathChoices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/**
 * The formats that a whole edition is given in, by name and by media type.
 */
@Configuration(proxyBeanMethods = false)
class EditionFormats {

	static final String CYPHER = "cypher";

	static final String STRATML = "stratml";

	static final String PATH = "/api/editions/{id}/graph";

	static final PathFormats FORMATS = new PathFormats(PATH, byWord());

	private static Map<String, MediaType> byWord() {
		Map<String, MediaType> types = new LinkedHashMap<>();
		Stream.concat(Stream.of(GraphFormat.JSONLD), Stream.of(GraphFormat.values()))
			.forEach((format) -> types.put(format.word(), MediaType.valueOf(format.mediaType())));
		types.put(CYPHER, MediaType.TEXT_PLAIN);
		types.put(STRATML, MediaType.APPLICATION_XML);
		return types;
	}

	@Bean
	static PathFormats formatsOfEditions() {
		return FORMATS;
	}

	@Bean
	static PathChoices choicesOfEditions() {
		return new PathChoices(PATH,
				List.of(ParameterChoices.of(PathFormats.PARAMETER, FORMATS.words(), Function.identity())));
	}

}
