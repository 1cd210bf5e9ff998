package org.trama.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.trama.brief.Brief.Cell;
import org.trama.brief.Brief.Passage;
import org.trama.brief.Brief.Section;
import org.trama.model.Quote;

/**
 * The two sheets of paper that a brief may fill, and how high on them something is when
 * it is printed as the page's style sheet has it, in points. What Spanish needs is what
 * counts: English is shorter.
 */
final class Sheets {

	/** What two sheets hold, but for the few lines that no page is filled to. */
	private static final double HEIGHT = 2 * 770 - 50;

	private static final double WIDTH = 515;

	/** How wide a letter is on average: a name or a number in a table, running words. */
	private static final double LETTER = 3.85;

	private static final double RUNNING = 2.85;

	private static final double LINE = 9.2;

	/** The title and where it is from, and at the end how to cite it. */
	private static final double HEAD = 100;

	/** A heading with what stands below it, before a remark of what is left out. */
	private static final double HEADING = 23;

	private static final double REMARK = 11;

	private static final double ROW_EDGE = 1.6;

	private static final double CELL_EDGE = 8.5;

	private static final double TITLES = 0.62;

	private static final double PASSAGE_EDGE = 1.6;

	/** The width of a column of passages, beside the number. */
	private static final double COLUMN = WIDTH / 2 - 32;

	private Sheets() {
	}

	static boolean haveRoomFor(Draft draft) {
		return height(draft) <= HEIGHT;
	}

	private static double height(Draft draft) {
		double summary = draft.summary()
			.stream()
			.mapToDouble((sentence) -> LINE * lines(sentence.es().length() * RUNNING * 1.25, WIDTH - 12))
			.sum();
		double sections = draft.sections().stream().mapToDouble(Sheets::section).sum();
		return HEAD + summary + sections + passages(draft.passages());
	}

	private static double section(Section section) {
		double remark = (section.left() != null) ? REMARK : 0;
		return HEADING + remark + (section.rows().isEmpty() ? 0 : table(section));
	}

	/**
	 * Columns share the width as those of a page do, by their longest words and cells.
	 */
	private static double table(Section section) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(section.columns().stream().map((head) -> head.es()).toList());
		section.rows().forEach((row) -> rows.add(row.stream().map(Sheets::text).toList()));
		double[] widths = section.id().equals(Sections.IDLE) ? titlesFirst(rows.get(0).size()) : widths(rows);
		return rows.stream()
			.mapToDouble((row) -> ROW_EDGE + LINE * IntStream.range(0, row.size())
				.mapToDouble((i) -> lines(row.get(i).length() * LETTER, widths[i] + 0.1))
				.max()
				.orElse(1))
			.sum();
	}

	/** Titles of lines have most of the width, whatever stands beside them. */
	private static double[] titlesFirst(int columns) {
		double rest = WIDTH * (1 - TITLES) / (columns - 1);
		return IntStream.range(0, columns).mapToDouble((i) -> ((i == 0) ? WIDTH * TITLES : rest) - CELL_EDGE).toArray();
	}

	private static double[] widths(List<List<String>> rows) {
		int columns = rows.get(0).size();
		double[] least = new double[columns];
		double[] most = new double[columns];
		for (List<String> row : rows) {
			for (int i = 0; i < columns; i++) {
				int word = Stream.of(row.get(i).split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
				least[i] = Math.max(least[i], word * LETTER);
				most[i] = Math.max(most[i], row.get(i).length() * LETTER);
			}
		}
		double spare = WIDTH - columns * CELL_EDGE - sum(least);
		double wished = Math.max(1, sum(most) - sum(least));
		return IntStream.range(0, columns)
			.mapToDouble((i) -> least[i] + Math.max(0, spare) * (most[i] - least[i]) / wished)
			.toArray();
	}

	private static double sum(double[] numbers) {
		return IntStream.range(0, numbers.length).mapToDouble((i) -> numbers[i]).sum();
	}

	private static String text(Cell cell) {
		StringBuilder text = new StringBuilder((cell.words() != null) ? cell.words().es() + " " : "");
		text.append(String.join(", ", cell.things().stream().map((thing) -> thing.label()).toList()));
		text.append((cell.more() > 0) ? " +10" : "");
		text.append(String.join(", ", cell.passages().stream().map((number) -> number.toString()).toList()));
		return text.append((cell.place() != null) ? " renglones 1000-1001" : "").toString();
	}

	private static double passages(List<Passage> passages) {
		double words = passages.stream()
			.filter((passage) -> !passage.words().isEmpty())
			.mapToDouble((passage) -> PASSAGE_EDGE + LINE * lines(text(passage).length() * RUNNING, COLUMN))
			.sum();
		long wordless = passages.stream().filter((passage) -> passage.words().isEmpty()).count();
		return HEADING + words / 2 + LINE * Math.ceil(wordless / 4.0) + REMARK;
	}

	private static String text(Passage passage) {
		return passage.line().label() + " renglones 1000-1001 «… "
				+ String.join(" … ", passage.words().stream().map(Quote::text).toList()) + " …»";
	}

	/** Where there are several, they aren't filled to their ends. */
	private static double lines(double width, double room) {
		return (width <= room) ? 1 : Math.ceil(width / room * 1.1);
	}

}
