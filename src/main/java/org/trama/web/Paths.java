package org.trama.web;

import java.util.stream.Stream;

import org.trama.graph.Kind;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the API has what.
 */
final class Paths {

	private Paths() {
	}

	/**
	 * The path of something.
	 * @param kind what it is, such as {@code agency}, {@code action} or {@code line}
	 * @param id its id
	 */
	static String of(String kind, String id) {
		return switch (kind) {
			case "action" -> path("actions", id);
			case "line" -> path("lines", id);
			// the parts above lines stand in their plan's tree
			case "strategy", "objective" -> path("plans", id.substring(0, Math.max(0, id.lastIndexOf(':'))));
			default -> path(plural(kind), id);
		};
	}

	private static String plural(String kind) {
		return Stream.of(Kind.values())
			.filter((known) -> known.name().equalsIgnoreCase(kind))
			.map(Kind::plural)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No kind: " + kind));
	}

	private static String path(String collection, String id) {
		return UriComponentsBuilder.fromPath("/api").pathSegment(collection, id).build().encode().toUriString();
	}

}
