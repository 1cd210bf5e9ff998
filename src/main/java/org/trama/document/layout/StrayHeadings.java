package org.trama.document.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.document.source.ReadingForm;
import org.trama.document.source.TextLine;

/**
 * Refuses headings that ended up in a paragraph because the row that they begin is not
 * whole: without this, what is damaged would be read as what an agency promises.
 */
final class StrayHeadings {

	private final Map<PlanCode, String> titles = new HashMap<>();

	private final LineRefusal refusal;

	private StrayHeadings(List<LineRow> rows, LineRefusal refusal) {
		this.refusal = refusal;
		for (LineRow row : rows) {
			for (LineRow.Heading heading : List.of(row.objective(), row.strategy(), row.line())) {
				this.titles.putIfAbsent(heading.code(), HeadingTitles.letters(heading.title()));
			}
		}
	}

	static void refuse(List<LineRow> rows, LineRefusal refusal) {
		StrayHeadings stray = new StrayHeadings(rows, refusal);
		for (int i = 0; i < rows.size(); i++) {
			List<List<TextLine>> paragraphs = rows.get(i).paragraphs();
			for (int j = 0; j < paragraphs.size(); j++) {
				stray.refuse(paragraphs.get(j), i == rows.size() - 1 && j == paragraphs.size() - 1);
			}
		}
	}

	private void refuse(List<TextLine> paragraph, boolean last) {
		PlanCode.Prefix prefix = PlanCode.Prefix.of(paragraph.get(0).text());
		String title = (prefix != null) ? this.titles.get(prefix.code()) : null;
		if (prefix != null && isHeading(paragraph, prefix, title, last)) {
			throw this.refusal.at(paragraph.get(0), Expected.ROW);
		}
	}

	private static boolean isHeading(List<TextLine> paragraph, PlanCode.Prefix prefix, @Nullable String title,
			boolean last) {
		List<TextLine> behindCode = new ArrayList<>(paragraph);
		behindCode.set(0, paragraph.get(0).from(prefix.end()));
		String rest = HeadingTitles.letters(ReadingForm.of(behindCode));
		return title != null && (rest.startsWith(title) || (last && title.startsWith(rest)));
	}

}
