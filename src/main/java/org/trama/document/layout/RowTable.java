package org.trama.document.layout;

import java.util.List;

import org.trama.document.ProgrammeDocument;
import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.document.source.SourceLine;
import org.trama.document.source.TextLine;
import org.trama.model.Bilingual;

/**
 * The layout of tables that were flattened row by row: each line of action repeats its
 * objective and its strategy, then come its own code and title, then whether actions will
 * be carried out, then the paragraphs of the actions column. It alone is read strictly: a
 * row that lacks a part is refused, for what follows would be taken for another line's.
 */
final class RowTable {

	static final String ID = "tabla-por-renglones";

	private static final Bilingual NAME = new Bilingual("tabla con una línea de acción por renglón",
			"table with a line of action a row");

	private RowTable() {
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
		LineRowReader.Body body = new LineRowReader(text, refusal).body();
		List<LineRow> rows = body.rows();
		StrayHeadings.refuse(rows, refusal);
		return new ProgrammeDocument(source, rows.get(0).status().year(), NAME, List.of(),
				PlanTreeBuilder.of(rows, refusal), SourceSpans.of(lines, furniture, body));
	}

	/** Why a text is none. */
	static UnreadableDocument refusal(String name, List<TextLine> text) {
		LineRefusal refusal = new LineRefusal(name);
		try {
			new LineRowReader(text, refusal).body();
		}
		catch (UnreadableDocument ex) {
			return ex;
		}
		return refusal.at(1, "a programme document", "another text");
	}

}
