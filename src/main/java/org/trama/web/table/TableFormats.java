package org.trama.web.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.trama.export.table.TableFormat;
import org.trama.web.format.PathFormats;

import org.springframework.http.MediaType;

/**
 * The formats of paths that answer in JSON and as tables.
 */
public final class TableFormats {

	private static final String JSON = "json";

	private TableFormats() {
	}

	/**
	 * The formats of a path.
	 * @param path the path, as in a request mapping
	 */
	public static PathFormats of(String path) {
		Map<String, MediaType> types = new LinkedHashMap<>();
		types.put(JSON, MediaType.APPLICATION_JSON);
		Stream.of(TableFormat.values())
			.forEach((format) -> types.put(format.word(), MediaType.valueOf(format.mediaType())));
		return new PathFormats(path, types);
	}

	/**
	 * The format of a table that a request is answered with.
	 */
	static TableFormat chosen(HttpServletRequest request) {
		String word = of(request.getRequestURI()).chosen(request);
		return Stream.of(TableFormat.values())
			.filter((format) -> format.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(word + " is no table"));
	}

}
