package org.trama.document.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.trama.document.PlanTree;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.document.source.SourceLine;
import org.trama.document.source.TextLine;
import org.trama.document.status.StatusPhrase;
import org.trama.model.Bilingual;

/**
 * The layout of tables that were flattened row by row: each line of action repeats its
 * objective and its strategy, then come its own code and title, then whether actions will
 * be carried out, then the paragraphs of the actions column. It alone is read strictly: a
 * row that lacks a part is refused, for what follows would be taken for another line's.
 */
final class RowTable {

	/** So many faults are told of one table. */
	private static final int MOST_FAULTS = 20;

	static final String ID = "tabla-por-renglones";

	private static final Bilingual NAME = new Bilingual("tabla con una línea de acción por renglón",
			"table with a line of action a row");

	/** What a text lacks that is none. */
	static final Bilingual LACK = new Bilingual("No hay ninguna fila con su estado: %s (%s).".formatted(NAME.es(), ID),
			"There is no row with its status: %s (%s).".formatted(NAME.en(), ID));

	private RowTable() {
	}

	/**
	 * Whether it is worth looking closer: a line begins as a status does.
	 */
	static boolean mayBeOne(List<SourceLine> lines) {
		return lines.stream().map(SourceLine::text).anyMatch(StatusPhrase::mayBeginWith);
	}

	/**
	 * Whether a text is such a table: it states a status, and repeats headings, or has no
	 * fewer of them than statuses; a status too many is a damaged table's.
	 */
	static boolean isOne(List<TextLine> text) {
		List<Marker> markers = Marker.all(text);
		long statuses = markers.stream().filter((marker) -> marker.status() != null).count();
		List<Marker> headings = markers.stream()
			.filter((marker) -> marker.opensBlock() && (marker.isOfLevel(1) || marker.isOfLevel(2)))
			.toList();
		boolean repeats = headings.stream().map(Marker::code).distinct().count() < headings.size();
		long strategies = headings.stream().filter((marker) -> marker.isOfLevel(2)).count();
		long lines = markers.stream().filter((marker) -> marker.isOfLevel(3)).count();
		return statuses > 0 && (repeats || statuses <= strategies || statuses > lines);
	}

	static ProgrammeDocument read(Source source, List<SourceLine> lines, boolean[] furniture, List<TextLine> text) {
		LineRefusal refusal = new LineRefusal(source.name());
		try {
			Table table = Table.of(text, refusal);
			return new ProgrammeDocument(source, table.year(), NAME, List.of(), table.plan(),
					SourceSpans.of(lines, furniture, table.body()));
		}
		catch (UnreadableDocument ex) {
			throw allFaults(ex, text, refusal);
		}
	}

	/** A fault and those in the rows behind it. */
	private static UnreadableDocument allFaults(UnreadableDocument first, List<TextLine> text, LineRefusal refusal) {
		List<UnreadableDocument> faults = new ArrayList<>();
		UnreadableDocument fault = first;
		while (fault != null && faults.size() < MOST_FAULTS) {
			faults.add(fault);
			fault = fault(behind(text, fault.line()), refusal);
		}
		return UnreadableDocument.all(faults, fault != null);
	}

	private static @Nullable UnreadableDocument fault(List<TextLine> text, LineRefusal refusal) {
		if (Marker.all(text).stream().noneMatch((marker) -> marker.status() != null)) {
			return null;
		}
		try {
			Table.of(text, refusal);
			return null;
		}
		catch (UnreadableDocument ex) {
			return ex;
		}
	}

	/** What begins with the first objective behind a line. */
	private static List<TextLine> behind(List<TextLine> text, int line) {
		return Marker.all(text)
			.stream()
			.filter((marker) -> marker.opensBlock() && marker.isOfLevel(1) && text.get(marker.index()).number() > line)
			.findFirst()
			.map((marker) -> text.subList(marker.index(), text.size()))
			.orElse(List.of());
	}

	/** The rows of a table and the plan that they make. */
	private record Table(LineRowReader.Body body, PlanTree plan) {

		static Table of(List<TextLine> text, LineRefusal refusal) {
			LineRowReader.Body body = new LineRowReader(text, refusal).body();
			StrayHeadings.refuse(body.rows(), refusal);
			return new Table(body, PlanTreeBuilder.of(body.rows(), refusal));
		}

		int year() {
			return this.body.rows().get(0).status().year();
		}

	}

}
