package org.trama.document.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.document.status.StatusPhrase;
import org.trama.document.UnreadableDocument;
import org.trama.document.source.TextEnd;
import org.trama.document.source.TextLine;
import org.trama.model.Bilingual;

/**
 * Finds where rows begin: at an objective's code, followed by a strategy's, a line of
 * action's and a status. What looks like the beginning of a row and lacks a part is
 * refused, so that no row can end up in the paragraphs of the row before it.
 */
final class RowStarts {

	private final List<TextLine> lines;

	private final List<Marker> markers;

	private final LineRefusal refusal;

	RowStarts(List<TextLine> lines, List<Marker> markers, LineRefusal refusal) {
		this.lines = lines;
		this.markers = markers;
		this.refusal = refusal;
	}

	List<RowStart> all() {
		List<RowStart> starts = new ArrayList<>();
		int from = 0;
		for (int at = 0; at < this.markers.size(); at++) {
			StatusPhrase status = this.markers.get(at).status();
			RowStart start = (status == null) ? null : start(from, at, status);
			if (start != null) {
				refuseOtherYear(starts, start);
				starts.add(start);
				from = at + 1;
			}
		}
		refuseUnfinished(from);
		if (starts.isEmpty()) {
			throw refuseBeginning();
		}
		return starts;
	}

	/**
	 * The row whose status is a marker, or null if these words are a part of a paragraph.
	 */
	private @Nullable RowStart start(int from, int at, StatusPhrase status) {
		for (int line = at - 1; line >= from; line--) {
			if (this.markers.get(line).isOfLevel(3)) {
				int strategy = parent(from, line);
				int objective = (strategy < 0) ? -1 : parent(from, strategy);
				if (objective >= 0) {
					refuseRowWithoutStatus(from, objective);
					refuseCodesInTitle(line, at);
					return new RowStart(index(objective), index(strategy), index(line), index(at), status);
				}
			}
		}
		return withoutHeadings(from, at, status);
	}

	private @Nullable RowStart withoutHeadings(int from, int at, StatusPhrase status) {
		for (int marker = at - 1; marker >= from; marker--) {
			Marker candidate = this.markers.get(marker);
			if (candidate.opensBlock() && candidate.isOfLevel(3)) {
				throw refuseHierarchy(from, marker);
			}
			if (candidate.opensBlock() && candidate.isOfLevel(2)) {
				throw this.refusal.at(this.lines.get(nextBlock(index(marker), index(at))),
						Expected.lineOf(candidate.code()));
			}
		}
		if (from > 0 && isSentence(at, status)) {
			return null;
		}
		throw (from > 0) ? this.refusal.at(this.lines.get(index(at)), Expected.HEADINGS) : refuseBeginning();
	}

	/**
	 * The marker of the heading above another's, or -1 if something else stands there.
	 */
	private int parent(int from, int child) {
		PlanCode code = this.markers.get(child).code();
		for (int marker = child - 1; code != null && marker >= from; marker--) {
			if (this.markers.get(marker).is(code.parent())) {
				return marker;
			}
			if (this.markers.get(marker).opensBlock()) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether the words of a status are the beginning of a sentence that goes on. */
	private boolean isSentence(int at, StatusPhrase status) {
		TextLine rest = this.lines.get(status.last()).from(status.end());
		return !this.markers.get(at).opensBlock() || (!rest.isEmpty() && !Character.isUpperCase(rest.text().charAt(0)));
	}

	private int index(int marker) {
		return this.markers.get(marker).index();
	}

	private int nextBlock(int after, int end) {
		int index = after + 1;
		while (index < end && !this.lines.get(index).blankBefore()) {
			index++;
		}
		return index;
	}

	/** An index in front of the first row names lines that come again. */
	private void refuseRowWithoutStatus(int from, int to) {
		for (int marker = from; marker < to; marker++) {
			int strategy = this.markers.get(marker).isOfLevel(3) ? parent(from, marker) : -1;
			boolean index = from == 0 && comesAgain(marker, to) && !isFollowedBySentence(marker);
			if (strategy >= 0 && parent(from, strategy) >= 0 && !index) {
				throw this.refusal.at(this.lines.get(nextBlock(index(marker), index(marker + 1))), Expected.STATUS);
			}
		}
	}

	private boolean comesAgain(int marker, int behind) {
		PlanCode code = this.markers.get(marker).code();
		return code != null
				&& this.markers.subList(behind, this.markers.size()).stream().anyMatch((later) -> later.is(code));
	}

	private boolean isFollowedBySentence(int marker) {
		return this.lines.subList(index(marker) + 1, index(marker + 1))
			.stream()
			.anyMatch((line) -> TextEnd.isSentenceEnd(line.text()));
	}

	private void refuseCodesInTitle(int line, int status) {
		for (int marker = line + 1; marker < status; marker++) {
			if (this.markers.get(marker).opensBlock()) {
				throw this.refusal.at(this.lines.get(index(marker)), Expected.STATUS);
			}
		}
	}

	private UnreadableDocument refuseHierarchy(int from, int line) {
		PlanCode code = this.markers.get(line).code();
		int strategy = parent(from, line);
		int wrong = (strategy < 0) ? line : strategy;
		PlanCode wanted = (strategy < 0 || code == null) ? code : code.parent();
		return this.refusal.at(this.lines.get(index(wrong)),
				(wanted == null) ? Expected.HEADINGS : Expected.headingAbove(wanted.parent(), wanted));
	}

	private void refuseOtherYear(List<RowStart> starts, RowStart start) {
		int year = starts.isEmpty() ? start.status().year() : starts.get(0).status().year();
		if (start.status().year() != year) {
			throw this.refusal.at(this.lines.get(start.status().last()), Expected.year(year));
		}
	}

	private void refuseUnfinished(int from) {
		for (int marker = from; marker < this.markers.size(); marker++) {
			Marker last = this.markers.get(marker);
			int heading = (last.isOfLevel(2) || last.isOfLevel(3)) ? parent(from, marker) : -1;
			if (heading >= 0 && last.isOfLevel(2) && !hasLine(marker)) {
				throw refuseEnd(marker, Expected.lineOf(last.code()));
			}
			if (heading >= 0 && last.isOfLevel(3) && parent(from, heading) >= 0) {
				throw refuseEnd(marker, Expected.STATUS);
			}
		}
	}

	private boolean hasLine(int strategy) {
		return strategy + 1 < this.markers.size() && this.markers.get(strategy + 1).isOfLevel(3);
	}

	private UnreadableDocument refuseEnd(int marker, Bilingual expected) {
		int next = nextBlock(index(marker), this.lines.size());
		return (next < this.lines.size()) ? this.refusal.at(this.lines.get(next), expected)
				: this.refusal.at(this.lines.get(this.lines.size() - 1).number(), expected, Expected.END);
	}

	private UnreadableDocument refuseBeginning() {
		return this.lines.isEmpty() ? this.refusal.at(1, Expected.BEGINNING, Expected.EMPTY)
				: this.refusal.at(this.lines.get(0), Expected.BEGINNING);
	}

}
