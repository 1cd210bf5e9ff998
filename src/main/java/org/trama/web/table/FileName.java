package org.trama.web.table;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.export.table.Colophon;
import org.trama.model.CitedEdition;

/**
 * A name for a file with a table: what it is, of which documents, and which rows it has
 * if not all.
 */
final class FileName {

	private static final int LONGEST = 100;

	private FileName() {
	}

	/**
	 * A name.
	 * @param what what the table is, in words with hyphens
	 * @param colophon what it is found again by
	 * @param ending what it ends in
	 */
	static String of(String what, Colophon colophon, String ending) {
		return (what.substring(0, Math.min(what.length(), LONGEST)) + data(colophon.data()) + rows(colophon.extent()))
			.replaceAll("[^A-Za-z0-9._-]+", "-") + "." + ending;
	}

	private static String data(List<CitedEdition> data) {
		return (data.size() == 1) ? "_%s_%.12s".formatted(data.get(0).edition(), data.get(0).sha256())
				: "_%d-editions".formatted(data.size());
	}

	private static String rows(Colophon.@Nullable Extent extent) {
		return (extent == null || extent.isWhole()) ? ""
				: "_rows-%d-%d-of-%d".formatted(extent.first(), extent.last(), extent.total());
	}

}
