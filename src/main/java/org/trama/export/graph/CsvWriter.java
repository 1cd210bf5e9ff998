package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.network.Citation;

/**
 * Writes a graph as tables in a zip: {@code nodes.csv} and {@code edges.csv} with the
 * column names that Gephi knows, its matrix as {@code incidence.csv}, and
 * {@code about.csv}.
 */
final class CsvWriter {

	private final GraphTable graph;

	private final ZippedTables tables;

	private CsvWriter(GraphTable graph, ZippedTables tables) {
		this.graph = graph;
		this.tables = tables;
	}

	static void write(GraphTable graph, Citation citation, OutputStream out) throws IOException {
		ZippedTables tables = new ZippedTables(out);
		CsvWriter writer = new CsvWriter(graph, tables);
		try {
			writer.nodes(graph.nodeColumns());
			writer.links(graph.linkColumns());
			writer.incidence(graph.matrix());
			tables.about(citation);
			tables.finish();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private void nodes(List<GraphColumn> columns) {
		List<String> look = this.graph.isDrawn() ? List.of("x", "y") : List.of();
		this.tables.begin("nodes.csv");
		this.tables.row(List.of("Id", "Label"), names(columns), look);
		this.graph.nodes((node) -> {
			NodeStyle style = node.style();
			this.tables.row(List.of(node.id().text(), node.label()), cells(columns, node.values()),
					(style != null) ? List.of(style.x(), style.y()) : List.of());
		});
		this.tables.end();
	}

	private void links(List<GraphColumn> columns) {
		String type = this.graph.isDirected() ? "Directed" : "Undirected";
		this.tables.begin("edges.csv");
		this.tables.row(List.of("Source", "Target", "Type"), this.graph.isWeighted() ? List.of("Weight") : List.of(),
				List.of("Kind"), names(columns));
		this.graph.links((link) -> {
			Double weight = link.weight();
			this.tables.row(List.of(link.source().text(), link.target().text(), type),
					(weight != null) ? List.of(weight) : List.of(), List.of(link.kind()),
					cells(columns, link.values()));
		});
		this.tables.end();
	}

	private <R, C> void incidence(GraphTable.Matrix<R, C> matrix) {
		this.tables.begin("incidence.csv");
		this.tables.row(List.of("Id"), matrix.columns().stream().map(matrix.columnId()).toList());
		for (R row : matrix.rows()) {
			this.tables.row(List.of(matrix.rowId().apply(row)),
					matrix.columns().stream().map((column) -> matrix.cells().apply(row, column)).toList());
		}
		this.tables.end();
	}

	private static List<String> names(List<GraphColumn> columns) {
		return columns.stream().map(GraphColumn::name).toList();
	}

	private static List<@Nullable Object> cells(List<GraphColumn> columns, Map<String, Object> values) {
		List<@Nullable Object> cells = new ArrayList<>();
		columns.forEach((column) -> cells.add(values.get(column.name())));
		return cells;
	}

}
