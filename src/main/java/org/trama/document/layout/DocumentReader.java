package org.trama.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.document.format.SourceReader;
import org.trama.document.outline.Layouts;
import org.trama.document.outline.PlanReading;
import org.trama.document.source.LineSpacing;
import org.trama.document.source.SourceLine;
import org.trama.document.source.TextLine;
import org.trama.model.Bilingual;

/**
 * Reads the text of a programme document: its plan's tree, the stated status of each line
 * of action and its paragraphs, each with its place in the source. How the text is
 * wrapped, indented and cut in pages makes no difference to what is read.
 */
public final class DocumentReader {

	private static final Pattern PLACE = Pattern.compile("\\[(?:Hoja|Tabla|Fila)\\b.*\\]");

	private DocumentReader() {
	}

	/**
	 * The ids by which layouts can be named.
	 * @param layouts the layouts that are known
	 */
	public static List<String> layouts(Layouts layouts) {
		return Stream.concat(Stream.of(RowTable.ID), layouts.ids().stream()).toList();
	}

	/**
	 * Reads a document by the layout that fits it best.
	 * @param name the file's name
	 * @param bytes the file's content, in any of the formats that {@link SourceReader}
	 * knows
	 * @return the document, whole
	 * @throws UnreadableDocument if no layout fits it, or if it is damaged
	 */
	public static ProgrammeDocument read(String name, byte[] bytes) {
		return read(name, bytes, Wishes.NONE);
	}

	/**
	 * Reads a document as somebody wishes.
	 * @param name the file's name
	 * @param bytes the file's content, as in {@link #read(String, byte[])}
	 * @param wishes which layout to read it by, and what its columns are about
	 * @return the document, whole
	 * @throws UnreadableDocument if the layout doesn't fit it, or if it is damaged
	 */
	public static ProgrammeDocument read(String name, byte[] bytes, Wishes wishes) {
		Source source = SourceReader.read(name, bytes, wishes.names());
		List<SourceLine> lines = LineSpacing.single(SourceLine.all(source.text()));
		return table(source, lines, wishes.layout()).orElseGet(() -> plan(source, lines, wishes));
	}

	private static Optional<ProgrammeDocument> table(Source source, List<SourceLine> lines, @Nullable String wanted) {
		boolean named = RowTable.ID.equals(wanted);
		if (!named && (wanted != null || !RowTable.mayBeOne(lines))) {
			return Optional.empty();
		}
		boolean[] furniture = with(source.furniture(), lines, PageFurniture.in(lines));
		List<TextLine> rows = TextLine.contentOf(lines, furniture);
		return (named || RowTable.isOne(rows)) ? Optional.of(RowTable.read(source, lines, furniture, rows))
				: Optional.empty();
	}

	private static ProgrammeDocument plan(Source source, List<SourceLine> lines, Wishes wishes) {
		boolean[] furniture = with(source.furniture(), lines, PageEdges.in(lines));
		List<TextLine> text = TextLine.contentOf(lines, furniture);
		Set<Integer> breaks = rows(source, lines);
		PlanReading reading = wishes.layouts()
			.read(text, breaks, wishes.names(), wishes.layout())
			.orElseThrow(() -> NoLayout.refusal(source, text,
					wishes.layouts().unexplained(text, breaks, wishes.names(), wishes.layout()),
					wishes.layout() == null));
		Integer year = (reading.year() != null) ? reading.year() : FirstYear.in(text);
		List<Bilingual> notes = new ArrayList<>(reading.notes());
		if (reading.year() == null && year != null) {
			notes.add(FirstYear.note(year));
		}
		return new ProgrammeDocument(source, year, reading.layout(), notes, reading.plan(),
				SourceSpans.of(lines, furniture, reading.lines()));
	}

	/** What the format knows to be furniture besides. */
	private static boolean[] with(Set<Integer> numbers, List<SourceLine> lines, boolean[] furniture) {
		for (int index = 0; index < furniture.length; index++) {
			furniture[index] |= numbers.contains(lines.get(index).number());
		}
		return furniture;
	}

	/** The lines that say from which row of a table comes what follows. */
	private static Set<Integer> rows(Source source, List<SourceLine> lines) {
		return lines.stream()
			.filter((line) -> source.furniture().contains(line.number()) && PLACE.matcher(line.text()).matches())
			.map(SourceLine::number)
			.collect(Collectors.toUnmodifiableSet());
	}

}
