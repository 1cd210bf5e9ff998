package org.trama.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.trama.document.Span;
import org.trama.document.outline.PlanReading;
import org.trama.document.source.SourceLine;
import org.trama.document.source.TextLine;

/**
 * Records where every line of the source went.
 */
final class SourceSpans {

	private final List<Span> spans = new ArrayList<>();

	private final TreeMap<Integer, Span> furniture = new TreeMap<>();

	private SourceSpans(List<SourceLine> lines, boolean[] furniture) {
		for (int index = 0; index < lines.size(); index++) {
			SourceLine line = lines.get(index);
			if (furniture[index]) {
				this.furniture.put(line.start(), new Span(Span.Kind.FURNITURE, "", line.start(), line.end()));
			}
		}
	}

	static List<Span> of(List<SourceLine> lines, boolean[] furniture, LineRowReader.Body body) {
		SourceSpans spans = new SourceSpans(lines, furniture);
		spans.add(Span.Kind.FRONT, "", body.front());
		body.rows().forEach(spans::add);
		spans.add(Span.Kind.BACK, "", body.back());
		return spans.inOrder();
	}

	/** The spans of a text that a layout has read. */
	static List<Span> of(List<SourceLine> lines, boolean[] furniture, List<PlanReading.ReadLine> read) {
		SourceSpans spans = new SourceSpans(lines, furniture);
		int from = 0;
		for (int index = 1; index <= read.size(); index++) {
			PlanReading.ReadLine first = read.get(from);
			boolean ends = index == read.size() || read.get(index).kind() != first.kind()
					|| !read.get(index).code().equals(first.code());
			if (ends) {
				spans.add(first.kind(), first.code(),
						read.subList(from, index).stream().map(PlanReading.ReadLine::line).toList());
				from = index;
			}
		}
		return spans.inOrder();
	}

	private List<Span> inOrder() {
		this.spans.addAll(this.furniture.values());
		this.spans.sort(Comparator.comparingInt(Span::start));
		return this.spans;
	}

	private void add(LineRow row) {
		add(Span.Kind.HEADING, row.objective().code(), row.objective().lines());
		add(Span.Kind.HEADING, row.strategy().code(), row.strategy().lines());
		add(Span.Kind.TITLE, row.line().code(), row.line().lines());
		add(Span.Kind.STATUS, row.line().code(), row.statusLines());
		for (List<TextLine> paragraph : row.paragraphs()) {
			add(Span.Kind.PARAGRAPH, row.line().code(), paragraph);
		}
	}

	/** One span for all lines that no page furniture parts. */
	private void add(Span.Kind kind, PlanCode code, List<TextLine> lines) {
		add(kind, code.toString(), lines);
	}

	private void add(Span.Kind kind, String code, List<TextLine> lines) {
		int start = lines.isEmpty() ? 0 : lines.get(0).start();
		for (int index = 0; index < lines.size(); index++) {
			int end = lines.get(index).end();
			boolean last = index + 1 == lines.size();
			if (last || isParted(end, lines.get(index + 1).start())) {
				this.spans.add(new Span(kind, code, start, end));
				start = last ? end : lines.get(index + 1).start();
			}
		}
	}

	private boolean isParted(int end, int next) {
		Integer between = this.furniture.ceilingKey(end);
		return between != null && between < next;
	}

}
