package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVPrinter;
import org.trama.network.Citation;

/**
 * Writes a whole edition as tables in a zip, as networks are: {@code nodes.csv},
 * {@code edges.csv}, {@code incidence.csv} and {@code about.csv}. The matrix has a row an
 * action and a column a thing that has a part in it: 1 where it has.
 */
final class EditionCsv extends EditionFile {

	private static final Set<String> PARTS = Set.of("LEADS", "PARTNERS_IN", "MENTIONED_IN", "INVOLVES", "SERVES",
			"TAKES_PLACE_IN");

	private static final String ACTION = "action:";

	private final ZippedTables tables;

	private final EditionColumns columns;

	private final Map<String, Set<String>> incidence = new TreeMap<>();

	private CSVPrinter csv;

	private EditionCsv(ZippedTables tables, EditionColumns columns) {
		this.tables = tables;
		this.columns = columns;
		this.csv = tables.begin("nodes.csv");
		print(this.csv, Stream.concat(Stream.of("Id", "Label"), columns.things().keySet().stream()));
	}

	static void write(GraphSource source, Citation citation, OutputStream out) throws IOException {
		EditionColumns columns = EditionColumns.of(source);
		ZippedTables tables = new ZippedTables(out);
		try (EditionCsv file = new EditionCsv(tables, columns)) {
			source.read(file);
		}
		tables.about(citation);
		tables.finish();
	}

	@Override
	void thing(EditionThing thing) {
		if (thing.id().startsWith(ACTION)) {
			this.incidence.put(thing.id(), new TreeSet<>());
		}
		print(this.csv,
				Stream.concat(Stream.of(thing.id(), thing.label()), cells(this.columns.things(), thing.values())));
	}

	@Override
	void beginLinks() {
		this.tables.end();
		this.csv = this.tables.begin("edges.csv");
		print(this.csv,
				Stream.concat(Stream.of("Source", "Target", "Type", "Kind"), this.columns.links().keySet().stream()));
	}

	@Override
	void link(EditionLink link) {
		if (PARTS.contains(link.kind())) {
			boolean from = link.source().startsWith(ACTION);
			this.incidence.getOrDefault(from ? link.source() : link.target(), new TreeSet<>())
				.add(from ? link.target() : link.source());
		}
		print(this.csv, Stream.concat(Stream.of(link.source(), link.target(), "Directed", link.kind()),
				cells(this.columns.links(), link.values())));
	}

	@Override
	void endLinks() {
		this.tables.end();
		CSVPrinter matrix = this.tables.begin("incidence.csv");
		List<String> things = this.incidence.values().stream().flatMap(Set::stream).distinct().sorted().toList();
		print(matrix, Stream.concat(Stream.of("Id"), things.stream()));
		this.incidence.forEach((action, parts) -> print(matrix,
				Stream.concat(Stream.of(action), things.stream().map((thing) -> parts.contains(thing) ? 1 : 0))));
		this.tables.end();
	}

	private static Stream<Object> cells(Map<String, Attribute.Type> columns, Map<String, Object> values) {
		return columns.keySet().stream().map((name) -> values.getOrDefault(name, ""));
	}

	private static void print(CSVPrinter csv, Stream<?> cells) {
		try {
			List<Object> row = new ArrayList<>();
			cells.forEach((cell) -> row.add(ZippedTables.cell(cell)));
			csv.printRecord(row);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
