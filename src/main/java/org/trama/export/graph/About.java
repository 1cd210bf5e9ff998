package org.trama.export.graph;

import java.util.stream.Collectors;

import org.trama.model.CitedEdition;
import org.trama.network.Citation;

/**
 * A citation as a text, for files that have room for one.
 */
final class About {

	private About() {
	}

	static String text(Citation citation) {
		return citation.data()
			.stream()
			.map(About::text)
			.collect(Collectors.joining("; ", "Trama " + citation.version() + ", " + citation.url() + ", ", ""));
	}

	static String text(CitedEdition data) {
		return data.edition() + " sha256:" + data.sha256();
	}

}
