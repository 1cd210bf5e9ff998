package org.trama.export.graph;

import java.util.stream.Collectors;

import org.trama.network.Citation;

/**
 * What a network is found again by, as a text for files that have room for one.
 */
final class About {

	private About() {
	}

	static String of(Citation citation) {
		return citation.data()
			.stream()
			.map((data) -> data.edition() + " sha256:" + data.sha256())
			.collect(Collectors.joining("; ", "Trama " + citation.version() + ", " + citation.url() + ", ", ""));
	}

}
