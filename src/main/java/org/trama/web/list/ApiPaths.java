package org.trama.web.list;

import org.trama.model.Kind;
import org.trama.model.PartId;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The paths of things in the API.
 */
public final class ApiPaths {

	private ApiPaths() {
	}

	/**
	 * The path of something.
	 * @param kind what it is, such as {@code agency}, {@code action} or {@code line}
	 * @param id its id
	 */
	public static String of(String kind, String id) {
		Kind known = Kind.ofWord(kind).orElseThrow(() -> new IllegalArgumentException("No kind: " + kind));
		// the parts above lines stand in their plan's tree
		boolean tree = known == Kind.STRATEGY || known == Kind.OBJECTIVE || known == Kind.AXIS;
		return tree ? path(Kind.PLAN.plural(), PartId.of(id).plan()) : path(known.plural(), id);
	}

	private static String path(String collection, String id) {
		return UriComponentsBuilder.fromPath("/api").pathSegment(collection, id).build().encode().toUriString();
	}

}
