package org.trama.web.thing;

import java.util.List;
import java.util.function.Function;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.trama.export.table.Table;
import org.trama.export.table.TableColumn;
import org.trama.export.table.TableColumn.Width;
import org.trama.export.table.TableStyle;
import org.trama.export.table.TableWords;
import org.trama.model.Kind;

/**
 * A list of lines of action as a table: what each stands under, what its document
 * announces of it, and how many actions it states.
 */
final class LineTable {

	private LineTable() {
	}

	static Table<ListedLine> of(List<ListedLine> lines, TableStyle style) {
		TableWords words = style.words();
		String objective = heading(Kind.OBJECTIVE, style);
		String strategy = heading(Kind.STRATEGY, style);
		List<TableColumn<ListedLine>> columns = List.of(
				new TableColumn<>(words.of("list.id"), Width.WORD, ListedLine::id),
				new TableColumn<>(words.of("list.code"), Width.NUMBER, ListedLine::code),
				new TableColumn<>(words.of("list.line"), Width.TEXT, ListedLine::title),
				new TableColumn<>(words.of("list.planned"), Width.NUMBER, (line) -> words.truth(line.planned())),
				new TableColumn<>(words.of("list.actions"), Width.NUMBER, ListedLine::actions),
				above(words.of("id-of", objective), Width.WORD, ListedLine::objective, ListedLine.Above::id),
				above(words.of("name-of", objective), Width.NAME, ListedLine::objective, LineTable::named),
				above(words.of("id-of", strategy), Width.WORD, ListedLine::strategy, ListedLine.Above::id),
				above(words.of("name-of", strategy), Width.NAME, ListedLine::strategy, LineTable::named));
		return Table.of(Kind.LINE.plural(), Kind.LINE.titles().in(style.language()), columns, lines);
	}

	private static String heading(Kind kind, TableStyle style) {
		return StringUtils.capitalize(kind.title().in(style.language()));
	}

	private static TableColumn<ListedLine> above(String heading, Width width,
			Function<ListedLine, ListedLine.@Nullable Above> part, Function<ListedLine.Above, String> said) {
		return new TableColumn<>(heading, width, (line) -> {
			ListedLine.Above above = part.apply(line);
			return (above != null) ? said.apply(above) : null;
		});
	}

	private static String named(ListedLine.Above part) {
		return part.code() + " " + part.title();
	}

}
