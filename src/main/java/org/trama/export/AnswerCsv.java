package org.trama.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.CitedEdition;
import org.trama.model.Evidence;
import org.trama.model.Kind;
import org.trama.model.Quotation;
import org.trama.model.Quote;
import org.trama.model.Reference;
import org.trama.question.Column;
import org.trama.question.ColumnType;
import org.trama.question.answer.Answer;
import org.trama.question.answer.AnswerRow;

/**
 * Writes an answer as CSV (RFC 4180): one line a row. A node takes two columns, its id
 * and its name; a list is joined with semicolons; the evidence takes three: the actions,
 * their lines of action, and the quotes. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front.
 */
public final class AnswerCsv {

	/** What stands between the members of a list in one cell. */
	public static final String BETWEEN = "; ";

	/** What makes a spreadsheet compute a cell instead of showing it. */
	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private static final int LONGEST_NAME = 100;

	private AnswerCsv() {
	}

	/**
	 * Writes an answer.
	 * @param answer the answer
	 * @param language the language of what is worded in several
	 * @param out where to write it
	 * @throws IOException if that fails
	 */
	public static void write(Answer answer, Locale language, Appendable out) throws IOException {
		CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
		printer.printRecord(header(answer.columns()));
		for (AnswerRow row : answer.rows()) {
			printer.printRecord(cells(answer.columns(), row, language));
		}
		printer.flush();
	}

	/**
	 * A name for the file: the question, what it was asked with, and of which documents.
	 * @param answer the answer
	 */
	public static String fileName(Answer answer) {
		String asked = answer.parameters()
			.values()
			.stream()
			.filter((value) -> value instanceof Reference thing && !thing.is(Kind.EDITION))
			.map((thing) -> "-" + ((Reference) thing).id())
			.collect(Collectors.joining());
		String name = answer.question() + asked;
		return (name.substring(0, Math.min(name.length(), LONGEST_NAME)) + data(answer.data()))
			.replaceAll("[^A-Za-z0-9._-]", "-") + ".csv";
	}

	private static String data(List<CitedEdition> data) {
		return (data.size() == 1) ? "_%s_%.12s".formatted(data.get(0).edition(), data.get(0).sha256())
				: "_%d-editions".formatted(data.size());
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

	private static List<String> cells(List<Column> columns, AnswerRow row, Locale language) {
		List<String> cells = new ArrayList<>();
		for (Column column : columns) {
			Object cell = row.cells().get(column.name());
			cells.add(text(cell, language));
			if (hasNodes(column)) {
				cells.add(inert(names(cell)));
			}
		}
		List<Evidence> evidence = row.evidence();
		cells.add(inert(evidence.stream().map(Evidence::action).filter(Objects::nonNull).collect(joined())));
		cells.add(inert(
				evidence.stream().map(Evidence::line).filter((line) -> !line.isEmpty()).distinct().collect(joined())));
		cells.add(inert(evidence.stream().map(AnswerCsv::quotes).collect(joined())));
		return cells;
	}

	private static Collector<@Nullable CharSequence, ?, String> joined() {
		return Collectors.joining(BETWEEN);
	}

	private static String text(@Nullable Object cell, Locale language) {
		if (cell instanceof Number || cell instanceof Boolean) {
			return cell.toString();
		}
		return inert(plain(cell, language));
	}

	private static String plain(@Nullable Object cell, Locale language) {
		if (cell instanceof List<?> list) {
			return list.stream().map((one) -> plain(one, language)).collect(Collectors.joining(BETWEEN));
		}
		if (cell instanceof Bilingual wording) {
			return wording.in(language);
		}
		return (cell instanceof Reference thing) ? thing.id() : Objects.toString(cell, "");
	}

	private static String names(@Nullable Object cell) {
		if (cell instanceof List<?> list) {
			return list.stream().map(AnswerCsv::names).collect(Collectors.joining(BETWEEN));
		}
		if (!(cell instanceof Reference thing)) {
			return "";
		}
		return thing.label().equals(thing.name()) ? thing.name() : "%s (%s)".formatted(thing.name(), thing.label());
	}

	/**
	 * A piece of evidence as a text: the action, or else the line, and the words in it.
	 * @param evidence the evidence
	 */
	public static String quotes(Evidence evidence) {
		String place = evidence.line().isEmpty() ? evidence.text().word() : evidence.line();
		String where = (evidence.action() != null) ? evidence.action() : place;
		return evidence.quotes()
			.stream()
			.map(AnswerCsv::words)
			.distinct()
			.collect(Collectors.joining(" … ", where + " ", ""));
	}

	private static String words(Quotation quotation) {
		Quote clause = quotation.clause();
		return "«%s»".formatted((clause != null) ? clause.text() : quotation.quote());
	}

	/**
	 * A text as it may stand in a cell: with an apostrophe in front if a spreadsheet
	 * would compute it.
	 * @param text the text
	 */
	public static String inert(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
