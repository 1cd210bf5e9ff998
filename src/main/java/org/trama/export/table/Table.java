package org.trama.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A table as every file takes it. Rows are made when they are asked for, one after the
 * other, and are the same each time.
 *
 * @param <T> what has a row
 * @param name its name among other tables, the same in every language, such as
 * {@code nodes}
 * @param title its name for a person
 * @param columns its columns
 * @param rows gives all rows
 */
public record Table<T>(String name, String title, List<TableColumn<T>> columns, Consumer<Consumer<T>> rows) {

	public Table {
		columns = List.copyOf(columns);
	}

	/**
	 * A table of what is known already.
	 * @param <T> what has a row
	 * @param name its name among other tables
	 * @param title its name for a person
	 * @param columns its columns
	 * @param rows its rows
	 */
	public static <T> Table<T> of(String name, String title, List<TableColumn<T>> columns, List<T> rows) {
		return new Table<>(name, title, columns, rows::forEach);
	}

	List<String> headings() {
		return this.columns.stream().map(TableColumn::heading).toList();
	}

	void cells(Consumer<List<@Nullable Object>> each) {
		this.rows.accept((row) -> {
			List<@Nullable Object> cells = new ArrayList<>();
			this.columns.forEach((column) -> cells.add(column.cell().apply(row)));
			each.accept(cells);
		});
	}

}
