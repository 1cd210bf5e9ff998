package org.trama.document.layout;

import java.util.ArrayList;
import java.util.List;

import org.trama.document.status.StatusPhrase;
import org.trama.document.source.ParagraphFlow;
import org.trama.document.source.ReadingForm;
import org.trama.document.source.TextLine;

/**
 * Parts the text into rows. What a number at the start of a line means is decided by what
 * follows: only an objective, a strategy of it and a line of action of that, with a
 * status behind them, begin a row. Other numbers belong to the text, as in lists.
 */
final class LineRowReader {

	private final List<TextLine> lines;

	private final LineRefusal refusal;

	private final List<Marker> markers;

	LineRowReader(List<TextLine> lines, LineRefusal refusal) {
		this.lines = lines;
		this.refusal = refusal;
		this.markers = Marker.all(lines);
	}

	/** All of the text: the rows, and what stands in front of and behind them. */
	Body body() {
		List<RowStart> starts = new RowStarts(this.lines, this.markers, this.refusal).all();
		RowStart last = starts.get(starts.size() - 1);
		int back = BackMatter.begin(this.lines, last.status().last() + 1);
		List<LineRow> rows = new ArrayList<>();
		for (int index = 0; index < starts.size(); index++) {
			int end = (index + 1 < starts.size()) ? starts.get(index + 1).objective() : back;
			rows.add(row(starts.get(index), end));
		}
		return new Body(this.lines.subList(0, starts.get(0).objective()), rows,
				this.lines.subList(back, this.lines.size()));
	}

	/**
	 * The parts of a text.
	 *
	 * @param front the lines in front of the first row
	 * @param rows the rows
	 * @param back the lines behind the last row
	 */
	record Body(List<TextLine> front, List<LineRow> rows, List<TextLine> back) {
	}

	private LineRow row(RowStart start, int end) {
		StatusPhrase status = start.status();
		List<TextLine> statusLines = new ArrayList<>(this.lines.subList(start.statusLine(), status.last() + 1));
		TextLine last = statusLines.remove(statusLines.size() - 1);
		statusLines.add(last.to(status.end()));
		List<TextLine> actions = new ArrayList<>();
		if (!last.from(status.end()).isEmpty()) {
			actions.add(last.from(status.end()));
		}
		actions.addAll(this.lines.subList(status.last() + 1, end));
		return new LineRow(heading(start.objective(), start.strategy()), heading(start.strategy(), start.line()),
				heading(start.line(), start.statusLine()), status, statusLines, ParagraphFlow.paragraphs(actions));
	}

	private LineRow.Heading heading(int from, int to) {
		List<TextLine> all = List.copyOf(this.lines.subList(from, to));
		PlanCode.Prefix prefix = PlanCode.Prefix.of(all.get(0).text());
		if (prefix == null) {
			throw this.refusal.at(all.get(0), Expected.CODE);
		}
		List<TextLine> title = new ArrayList<>(all);
		title.set(0, all.get(0).from(prefix.end()));
		if (title.get(0).isEmpty()) {
			title.remove(0);
		}
		if (title.isEmpty()) {
			throw this.refusal.at((to < this.lines.size()) ? this.lines.get(to) : all.get(0),
					Expected.titleOf(prefix.code()));
		}
		return new LineRow.Heading(prefix.code(), ReadingForm.of(title), all);
	}

}
