package org.trama.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Records where every line of the source went.
 */
final class SourceSpans {

	private final List<Span> spans = new ArrayList<>();

	private SourceSpans() {
	}

	static List<Span> of(List<SourceLine> lines, boolean[] furniture, List<Row> rows) {
		SourceSpans spans = new SourceSpans();
		List<Span> pages = new ArrayList<>();
		for (int index = 0; index < lines.size(); index++) {
			if (furniture[index]) {
				pages.add(new Span(Span.Kind.FURNITURE, "", lines.get(index).start(), lines.get(index).end()));
			}
		}
		for (Row row : rows) {
			spans.add(Span.Kind.HEADING, row.objective().code(), row.objective().lines());
			spans.add(Span.Kind.HEADING, row.strategy().code(), row.strategy().lines());
			spans.add(Span.Kind.TITLE, row.line().code(), row.line().lines());
			spans.add(Span.Kind.STATUS, row.line().code(), row.statusLines());
			for (List<TextLine> paragraph : row.paragraphs()) {
				spans.add(Span.Kind.PARAGRAPH, row.line().code(), paragraph);
			}
		}
		spans.spans.addAll(pages);
		spans.spans.sort(Comparator.comparingInt(Span::start));
		return spans.spans;
	}

	/** One span for all lines that no page furniture parts. */
	private void add(Span.Kind kind, PlanCode code, List<TextLine> lines) {
		int start = 0;
		for (int index = 0; index < lines.size(); index++) {
			boolean last = index + 1 == lines.size();
			if (last || lines.get(index + 1).pageBefore()) {
				this.spans.add(new Span(kind, code.toString(), lines.get(start).start(), lines.get(index).end()));
				start = index + 1;
			}
		}
	}

}
