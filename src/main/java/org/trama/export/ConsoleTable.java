package org.trama.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trama.export.table.Table;
import org.trama.export.table.TableColumn;
import org.trama.export.table.TableColumn.Width;
import org.trama.export.table.TableStyle;
import org.trama.export.table.TableWords;
import org.trama.question.console.ConsoleAnswer;

/**
 * The answer to a query as a table: columns are called as the query calls them. A node is
 * its id, with its name in a column beside; a relationship is its type, a path its nodes
 * and types one after the other, a map its keys and values.
 */
public final class ConsoleTable {

	private ConsoleTable() {
	}

	/**
	 * The table of an answer.
	 * @param answer the answer
	 * @param style how it is wanted
	 */
	public static Table<Map<String, @Nullable Object>> of(ConsoleAnswer answer, TableStyle style) {
		TableWords words = style.words();
		List<TableColumn<Map<String, @Nullable Object>>> columns = new ArrayList<>();
		for (String column : answer.columns()) {
			columns.add(new TableColumn<>(column, Width.NAME, (row) -> value(row.get(column))));
			if (answer.rows().stream().anyMatch((row) -> isNode(row.get(column)))) {
				columns.add(new TableColumn<>(words.of("name-of", column), Width.NAME,
						(row) -> name(row.get(column), words)));
			}
		}
		return Table.of("query", words.of("sheet.console"), columns, answer.rows());
	}

	private static boolean isNode(@Nullable Object cell) {
		return cell instanceof Map<?, ?> map && isNode(map);
	}

	private static boolean isNode(Map<?, ?> map) {
		return map.containsKey("id") && map.containsKey("label");
	}

	private static @Nullable Object value(@Nullable Object cell) {
		if (cell instanceof List<?> list) {
			return list.stream().map(ConsoleTable::value).filter(Objects::nonNull).toList();
		}
		if (cell instanceof Map<?, ?> map) {
			if (isNode(map)) {
				return map.get("id");
			}
			if (map.get("path") instanceof List<?> steps) {
				return steps.stream().map((step) -> String.valueOf(value(step))).collect(Collectors.joining(" – "));
			}
			return (map.get("type") instanceof String type && map.containsKey("properties")) ? type
					: map.entrySet()
						.stream()
						.map((entry) -> entry.getKey() + ": " + value(entry.getValue()))
						.collect(Collectors.joining(", ", "{", "}"));
		}
		return cell;
	}

	private static @Nullable Object name(@Nullable Object cell, TableWords words) {
		return (cell instanceof Map<?, ?> map && isNode(map) && map.get("name") instanceof String name)
				? words.name(String.valueOf(map.get("id")), name) : null;
	}

}
