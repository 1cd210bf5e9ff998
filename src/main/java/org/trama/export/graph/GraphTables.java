package org.trama.export.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.export.table.Table;
import org.trama.export.table.TableColumn;
import org.trama.export.table.TableColumn.Width;
import org.trama.export.table.TableStyle;
import org.trama.export.table.TableWords;
import org.trama.export.table.Tables;
import org.trama.model.ActionId;
import org.trama.model.Kind;
import org.trama.network.Citation;

/**
 * A graph as tables for spreadsheets and statistics: {@code nodes}, {@code edges}, its
 * matrix as {@code incidence}. The columns that Gephi looks for keep their names in every
 * language: {@code Id}, {@code Label}, {@code Source}, {@code Target}, {@code Type},
 * {@code Weight}, {@code Kind}.
 */
final class GraphTables {

	private static final Pattern ACTION = Pattern.compile(".+:[0-9.]+:[0-9]+");

	private final GraphTable graph;

	private final TableWords words;

	private final Locale language;

	private GraphTables(GraphTable graph, TableStyle style) {
		this.graph = graph;
		this.words = style.words();
		this.language = style.language();
	}

	static Tables of(GraphTable graph, Citation citation, TableStyle style) {
		GraphTables tables = new GraphTables(graph, style);
		return new Tables(List.of(tables.nodes(), tables.links(), tables.incidence(graph.matrix())),
				GraphColophon.of(graph, citation, style));
	}

	private Table<GraphNode> nodes() {
		List<TableColumn<GraphNode>> columns = new ArrayList<>();
		columns.add(new TableColumn<>("Id", Width.WORD, (node) -> node.id().text()));
		columns.add(new TableColumn<>("Label", Width.WORD, GraphNode::label));
		known(columns, this.graph.nodeColumns(), this::value);
		if (this.graph.isDrawn()) {
			columns.add(position("x", NodeStyle::x));
			columns.add(position("y", NodeStyle::y));
		}
		return new Table<>("nodes", this.words.of("sheet.nodes"), columns, this.graph::nodes);
	}

	private TableColumn<GraphNode> position(String name, Function<NodeStyle, Double> coordinate) {
		return new TableColumn<>(this.words.property(name), Width.NUMBER, (node) -> {
			NodeStyle style = node.style();
			return (style != null) ? coordinate.apply(style) : null;
		});
	}

	private Table<GraphLink> links() {
		String type = this.graph.isDirected() ? "Directed" : "Undirected";
		List<TableColumn<GraphLink>> columns = new ArrayList<>();
		columns.add(new TableColumn<>("Source", Width.WORD, (link) -> link.source().text()));
		columns.add(new TableColumn<>("Target", Width.WORD, (link) -> link.target().text()));
		columns.add(new TableColumn<>("Type", Width.NUMBER, (link) -> type));
		if (this.graph.isWeighted()) {
			columns.add(new TableColumn<>("Weight", Width.NUMBER, GraphLink::weight));
		}
		columns.add(new TableColumn<>("Kind", Width.WORD, (link) -> said("kind", link.kind())));
		known(columns, this.graph.linkColumns(), this::value);
		return new Table<>("edges", this.words.of("sheet.edges"), columns, this.graph::links);
	}

	private @Nullable Object value(GraphNode node, String column) {
		Object value = node.values().get(column);
		return (column.equals("name") && value instanceof String name) ? this.words.name(node.id().bare(), name)
				: value;
	}

	private @Nullable Object value(GraphLink link, String column) {
		Object value = link.values().get(column);
		return (column.equals("sharedNames") && value instanceof List<?> names
				&& link.values().get("shared") instanceof List<?> ids)
						? IntStream.range(0, names.size())
							.mapToObj((i) -> this.words.name(String.valueOf(ids.get(i)), String.valueOf(names.get(i))))
							.toList()
						: value;
	}

	private <T> void known(List<TableColumn<T>> columns, List<GraphColumn> known,
			BiFunction<T, String, @Nullable Object> value) {
		known.forEach((column) -> columns.add(new TableColumn<>(this.words.property(column.name()), width(column),
				(row) -> said(column.name(), value.apply(row, column.name())))));
	}

	/** A value as a person says it. */
	private @Nullable Object said(String column, @Nullable Object value) {
		if (column.equals("kind") && value instanceof String kinds) {
			return Stream.of(kinds.split("\\+")).map(this::kind).collect(Collectors.joining(", "));
		}
		if (column.equals("sharedNames") && value instanceof List<?> names) {
			return names.stream().map((name) -> action(String.valueOf(name))).toList();
		}
		return this.words.truth(value);
	}

	private String kind(String word) {
		return Kind.ofWord(word).map((kind) -> kind.title().in(this.language)).orElse(word);
	}

	/** An action is told by where it stands: it has no name but its id. */
	private String action(String name) {
		if (!ACTION.matcher(name).matches()) {
			return name;
		}
		ActionId action = ActionId.of(name);
		return this.words.of("action-of", action.line(), action.ordinal());
	}

	private static Width width(GraphColumn column) {
		return switch (column.type()) {
			case INTEGER, DOUBLE, BOOLEAN -> Width.NUMBER;
			case STRING, LISTSTRING -> Width.NAME;
		};
	}

	private <R, C> Table<R> incidence(GraphTable.Matrix<R, C> matrix) {
		List<TableColumn<R>> columns = new ArrayList<>();
		columns.add(new TableColumn<>("Id", Width.WORD, matrix.rowId()::apply));
		matrix.columns()
			.forEach((column) -> columns.add(new TableColumn<>(matrix.columnId().apply(column), Width.NUMBER,
					(row) -> matrix.cells().apply(row, column))));
		return Table.of("incidence", this.words.of("sheet.incidence"), columns, matrix.rows());
	}

}
