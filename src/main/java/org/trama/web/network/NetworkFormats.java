package org.trama.web.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.trama.export.graph.GraphFormat;
import org.trama.web.format.PathFormats;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/**
 * The formats that a network is given in.
 */
@Configuration(proxyBeanMethods = false)
class NetworkFormats {

	static final String JSON = "json";

	static final PathFormats FORMATS = new PathFormats(NetworkController.PATH, byWord());

	private static Map<String, MediaType> byWord() {
		Map<String, MediaType> types = new LinkedHashMap<>();
		types.put(JSON, MediaType.APPLICATION_JSON);
		Stream.of(GraphFormat.values())
			.forEach((format) -> types.put(format.word(), MediaType.valueOf(format.mediaType())));
		return types;
	}

	@Bean
	static PathFormats formatsOfNetworks() {
		return FORMATS;
	}

}
