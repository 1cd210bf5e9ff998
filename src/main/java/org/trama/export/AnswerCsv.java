package org.trama.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.trama.question.Answer;
import org.trama.question.Column;
import org.trama.question.ColumnType;
import org.trama.question.Evidence;
import org.trama.question.Quotation;
import org.trama.question.Row;
import org.trama.question.Thing;

/**
 * Writes an answer as CSV (RFC 4180): one line a row. A node takes two columns, its id
 * and its name; a list is joined with semicolons; the evidence takes three: the actions,
 * their lines of action, and the quotes. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front.
 */
public final class AnswerCsv {

	private static final String BETWEEN = "; ";

	/** What makes a spreadsheet compute a cell instead of showing it. */
	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private static final int LONGEST_NAME = 100;

	private AnswerCsv() {
	}

	/**
	 * Writes an answer.
	 * @param answer the answer
	 * @param out where to write it
	 * @throws IOException if that fails
	 */
	public static void write(Answer answer, Appendable out) throws IOException {
		CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
		printer.printRecord(header(answer.columns()));
		for (Row row : answer.rows()) {
			printer.printRecord(cells(answer.columns(), row));
		}
		printer.flush();
	}

	/**
	 * A name for the file: the question and what it was asked with.
	 * @param answer the answer
	 */
	public static String fileName(Answer answer) {
		String asked = answer.parameters()
			.values()
			.stream()
			.filter(Thing.class::isInstance)
			.map((thing) -> "-" + plain(thing))
			.collect(Collectors.joining());
		String name = (answer.question() + asked).replaceAll("[^A-Za-z0-9.-]", "-");
		return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + ".csv";
	}

	private static List<String> header(List<Column> columns) {
		List<String> header = new ArrayList<>();
		for (Column column : columns) {
			header.add(column.name());
			if (hasNodes(column)) {
				header.add(column.name() + "_name");
			}
		}
		header.addAll(List.of("evidence_actions", "evidence_lines", "evidence_quotes"));
		return header;
	}

	private static boolean hasNodes(Column column) {
		return column.type() == ColumnType.NODE || column.type() == ColumnType.NODES;
	}

	private static List<String> cells(List<Column> columns, Row row) {
		List<String> cells = new ArrayList<>();
		for (Column column : columns) {
			Object cell = row.cells().get(column.name());
			cells.add(text(cell));
			if (hasNodes(column)) {
				cells.add(inert(names(cell)));
			}
		}
		List<Evidence> evidence = row.evidence();
		cells.add(inert(evidence.stream().map(Evidence::action).filter(Objects::nonNull).collect(joined())));
		cells.add(inert(evidence.stream().map(Evidence::line).distinct().collect(joined())));
		cells.add(inert(evidence.stream().map(AnswerCsv::quotes).collect(joined())));
		return cells;
	}

	private static Collector<@Nullable CharSequence, ?, String> joined() {
		return Collectors.joining(BETWEEN);
	}

	private static String text(@Nullable Object cell) {
		if (cell instanceof Number || cell instanceof Boolean) {
			return cell.toString();
		}
		return inert(plain(cell));
	}

	private static String plain(@Nullable Object cell) {
		if (cell instanceof List<?> list) {
			return list.stream().map(AnswerCsv::plain).collect(Collectors.joining(BETWEEN));
		}
		return (cell instanceof Thing thing) ? thing.id() : Objects.toString(cell, "");
	}

	private static String names(@Nullable Object cell) {
		if (cell instanceof List<?> list) {
			return list.stream().map(AnswerCsv::names).collect(Collectors.joining(BETWEEN));
		}
		if (!(cell instanceof Thing thing)) {
			return "";
		}
		return thing.label().equals(thing.name()) ? thing.name() : "%s (%s)".formatted(thing.name(), thing.label());
	}

	private static String quotes(Evidence evidence) {
		String where = (evidence.action() != null) ? evidence.action() : evidence.line();
		return evidence.quotes()
			.stream()
			.map(AnswerCsv::words)
			.distinct()
			.collect(Collectors.joining(" … ", where + " ", ""));
	}

	private static String words(Quotation quotation) {
		Quotation.Clause clause = quotation.clause();
		return "«%s»".formatted((clause != null) ? clause.quote() : quotation.quote());
	}

	private static String inert(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
