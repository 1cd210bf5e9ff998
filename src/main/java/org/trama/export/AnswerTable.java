package org.trama.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.trama.export.table.Table;
import org.trama.export.table.TableColumn;
import org.trama.export.table.TableColumn.Width;
import org.trama.export.table.TableStyle;
import org.trama.export.table.TableWords;
import org.trama.model.Evidence;
import org.trama.question.Column;
import org.trama.question.answer.Answer;
import org.trama.question.answer.AnswerRow;

/**
 * An answer as a table: a row a row. A column is called by the first words of its
 * description; no two alike. A node takes two, its name and its id; the evidence takes
 * three: the actions, their lines of action, and the quotes.
 */
public final class AnswerTable {

	private AnswerTable() {
	}

	/**
	 * The table of an answer.
	 * @param answer the answer
	 * @param style how it is wanted
	 */
	public static Table<AnswerRow> of(Answer answer, TableStyle style) {
		TableWords words = style.words();
		List<TableColumn<AnswerRow>> columns = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (Column column : answer.columns()) {
			String brief = CellWords.brief(column.description(), style);
			String heading = unlike(brief, taken);
			if (column.type().holdsNodes()) {
				columns.add(new TableColumn<>(heading, Width.NAME,
						(row) -> CellWords.name(row.cells().get(column.name()), style)));
				heading = words.of("id-of", heading);
			}
			columns.add(new TableColumn<>(heading, width(column),
					(row) -> CellWords.value(row.cells().get(column.name()), style)));
		}
		columns.add(evidence(words.of("evidence.actions"), Width.WORD, Evidence::action));
		columns.add(evidence(words.of("evidence.lines"), Width.WORD, Evidence::line));
		columns.add(evidence(words.of("evidence.quotes"), Width.TEXT, EvidenceWords::of));
		return Table.of(answer.question(), words.of("sheet.answer"), columns, answer.rows());
	}

	/** Of columns that begin alike, the second has its number behind it. */
	private static String unlike(String brief, Set<String> taken) {
		return Stream.iterate(1, (number) -> number + 1)
			.map((number) -> (number == 1) ? brief : brief + " " + number)
			.filter(taken::add)
			.findFirst()
			.orElseThrow();
	}

	private static Width width(Column column) {
		return switch (column.type()) {
			case NODE, NODES -> Width.WORD;
			case TEXT, TEXTS, WORDING, WORDINGS -> Width.NAME;
			case INTEGER, NUMBER, BOOLEAN -> Width.NUMBER;
		};
	}

	private static TableColumn<AnswerRow> evidence(String heading, Width width, Function<Evidence, ?> part) {
		return new TableColumn<>(heading, width,
				(row) -> row.evidence()
					.stream()
					.map(part)
					.filter(Objects::nonNull)
					.map(Object::toString)
					.filter((text) -> !text.isEmpty())
					.distinct()
					.toList());
	}

}
