package org.trama.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.Field;
import org.trama.document.field.FieldNames;
import org.trama.document.outline.DraftRow.Words;
import org.trama.document.source.ParagraphFlow;
import org.trama.document.source.ReadingForm;
import org.trama.document.source.TextEnd;
import org.trama.document.source.TextLine;
import org.trama.text.ItemMarks;

/**
 * A text to be read by layouts: its lines, and where a row of a table begins that the
 * file itself has told apart.
 *
 * @param lines the lines that say something
 * @param openings how each of them begins
 * @param breaks the numbers of source lines at which a row begins
 * @param names what labels and columns are about
 */
record RowText(List<TextLine> lines, List<Opening> openings, NavigableSet<Integer> breaks, FieldNames names) {

	/** No row has more lines. */
	private static final int LONGEST_ROW = 200;

	private static final Pattern COLON = Pattern.compile("\\s*:\\s*$");

	private static final Pattern ITEM = Pattern.compile(ItemMarks.OPENING);

	static RowText of(List<TextLine> lines, Set<Integer> breaks, FieldNames names) {
		return new RowText(lines, lines.stream().map(Opening::of).toList(), new TreeSet<>(breaks), names);
	}

	Opening opening(int index) {
		return this.openings.get(index);
	}

	/**
	 * What the label of a line is about as a column's title; null if that isn't known. A
	 * sheet that has a body's name says who is responsible.
	 */
	@Nullable Field column(int index) {
		Opening line = opening(index);
		if (line.colon() < 0) {
			return null;
		}
		String label = line.text().substring(0, line.colon());
		if (this.names.isSheet(label)) {
			return this.names.namesBody(line.text().substring(line.colon() + 1)) ? Field.LEAD : Field.OTHER;
		}
		Field field = this.names.ofColumn(label).orElse(null);
		return (field == Field.LINE) ? ofLine(index) : field;
	}

	/**
	 * What the name of a line is about in a row: where another column behind it names the
	 * line, it stands above that.
	 */
	private Field ofLine(int index) {
		boolean another = false;
		boolean strategy = false;
		int end = this.breaks.isEmpty() ? index : Math.min(index + LONGEST_ROW, this.lines.size());
		for (int i = index + 1; i < end && !breaksBetween(i - 1, i) && !(another && strategy); i++) {
			int colon = opening(i).colon();
			Field field = (colon < 0) ? null : this.names.ofColumn(opening(i).text().substring(0, colon)).orElse(null);
			another |= field == Field.LINE;
			strategy |= field == Field.STRATEGY;
		}
		return another ? (strategy ? Field.OTHER : Field.STRATEGY) : Field.LINE;
	}

	/** Whether a line says from which sheet a row comes. */
	boolean isSheet(int index) {
		int colon = opening(index).colon();
		return colon > 0 && this.names.isSheet(opening(index).text().substring(0, colon));
	}

	/** Whether a row begins between two lines. */
	boolean breaksBetween(int before, int index) {
		Integer next = this.breaks.higher((before < 0) ? 0 : this.lines.get(before).number());
		return next != null && next < this.lines.get(index).number();
	}

	/**
	 * The index of the first line behind a break in a stretch, or the stretch's end.
	 * @param index its first line
	 * @param end the line behind it
	 */
	int breakIn(int index, int end) {
		Integer first = this.breaks.higher(this.lines.get(index).number());
		if (first == null || this.lines.get(end - 1).number() < first) {
			return end;
		}
		int at = index + 1;
		while (this.lines.get(at).number() < first) {
			at++;
		}
		return at;
	}

	/** Whether a line stands before the first row that the file itself tells apart. */
	boolean isBeforeRows(int index) {
		return !this.breaks.isEmpty() && this.lines.get(index).number() < this.breaks.first();
	}

	/**
	 * The paragraphs of a stretch.
	 * @param index its first line
	 * @param from where it begins in that line
	 * @param end the line behind it
	 */
	List<List<TextLine>> paragraphs(int index, int from, int end) {
		List<TextLine> own = new ArrayList<>();
		TextLine first = this.lines.get(index).from(from);
		if (!first.isEmpty()) {
			own.add(first);
		}
		own.addAll(this.lines.subList(index + 1, end));
		return ParagraphFlow.paragraphs(own);
	}

	/** The index of the first line behind a title. */
	int behind(int index, List<TextLine> title) {
		boolean inFirst = !title.isEmpty() && title.get(0).number() == this.lines.get(index).number();
		return index + title.size() + (inFirst ? 0 : 1);
	}

	/** The cells of a stretch: what blank lines part. */
	List<List<TextLine>> cells(int from, int end) {
		List<List<TextLine>> cells = new ArrayList<>();
		for (int index = from; index < end; index += cells.get(cells.size() - 1).size()) {
			cells.add(block(index, end));
		}
		return cells;
	}

	/** The first lines of a stretch, as far as no blank line parts them. */
	List<TextLine> block(int from, int end) {
		int behind = from + 1;
		while (behind < end && !this.lines.get(behind).blankBefore()) {
			behind++;
		}
		return this.lines.subList(Math.min(from, end), Math.min(behind, end));
	}

	/**
	 * The title of a heading: the first lines of a stretch that no blank line parts, or
	 * that end inside a sentence.
	 * @param index its first line
	 * @param from where it begins in that line
	 * @param end the line behind it
	 */
	List<TextLine> title(int index, int from, int end) {
		List<TextLine> title = new ArrayList<>();
		TextLine first = this.lines.get(index).from(from);
		if (!first.isEmpty()) {
			title.add(first);
		}
		for (int next = index + 1; next < end; next++) {
			TextLine line = this.lines.get(next);
			boolean parted = line.blankBefore() || line.pageBefore() || isItem(line.text());
			if (!title.isEmpty() && parted && !Character.isLowerCase(line.text().charAt(0))) {
				break;
			}
			title.add(line);
		}
		return title;
	}

	/**
	 * The value of a label: the first paragraph, and those behind it that are items of
	 * the same list, or further bodies where the label names bodies.
	 * @param field what the label is about
	 * @param paragraphs what stands behind it
	 */
	List<TextLine> value(Field field, List<List<TextLine>> paragraphs) {
		List<TextLine> value = new ArrayList<>();
		for (List<TextLine> paragraph : paragraphs) {
			String first = paragraph.get(0).text();
			boolean item = isItem(first) && (value.isEmpty() || isItem(value.get(0).text())
					|| TextEnd.isOpen(value.get(value.size() - 1).text()));
			boolean body = field.namesBodies() && this.names.namesBody(first)
					&& !TextEnd.isSentenceEnd(paragraph.get(paragraph.size() - 1).text());
			if (!value.isEmpty() && !item && !body) {
				break;
			}
			List<TextLine> own = untilGap(field, paragraph);
			value.addAll(own);
			if (own.size() < paragraph.size()) {
				break;
			}
		}
		return value;
	}

	/** A value's lines as far as no blank line parts them, unless a sentence goes on. */
	private List<TextLine> untilGap(Field field, List<TextLine> paragraph) {
		int end = 1;
		while (end < paragraph.size() && goesOn(field, paragraph.get(end - 1), paragraph.get(end))) {
			end++;
		}
		return paragraph.subList(0, end);
	}

	private boolean goesOn(Field field, TextLine before, TextLine line) {
		return !line.blankBefore() || Character.isLowerCase(line.text().charAt(0)) || TextEnd.isOpen(before.text())
				|| (field.namesBodies() && this.names.namesBody(line.text()));
	}

	/** Whether a line begins with the mark of an item of a list. */
	boolean isItem(int index) {
		return index < this.lines.size() && isItem(this.lines.get(index).text());
	}

	private static boolean isItem(String line) {
		return ITEM.matcher(line).lookingAt();
	}

	/** Where the words of an item begin, behind its mark; 0 if a line is none. */
	int behindItem(int index) {
		Matcher item = ITEM.matcher(this.lines.get(index).text());
		return item.lookingAt() ? item.end() : 0;
	}

	Words words(List<TextLine> paragraph) {
		return new Words(ReadingForm.of(paragraph), paragraph);
	}

	Words joined(List<Words> words) {
		return new Words(String.join(" ", words.stream().map(Words::text).toList()),
				words.stream().flatMap((each) -> each.lines().stream()).toList());
	}

	List<TextLine> all(List<List<TextLine>> paragraphs) {
		return paragraphs.stream().flatMap(List::stream).toList();
	}

	/** A line and others, of which one may be what is left of it. */
	List<TextLine> withFirst(int index, List<TextLine> others) {
		TextLine first = this.lines.get(index);
		return Stream.concat(Stream.of(first), others.stream().filter((line) -> line.start() >= first.end())).toList();
	}

	/** The words of a label, without its colon. */
	String label(Mark mark) {
		String label = ReadingForm.of(List.of(this.lines.get(mark.index()).to(mark.from())));
		return COLON.matcher(label).replaceAll("");
	}

}
