package org.trama.document.outline;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.document.Span;
import org.trama.document.source.TextLine;

/**
 * The kind and the part that each line of a text became.
 */
final class Became {

	private static final Comparator<TextLine> BY_START = Comparator.comparingInt(TextLine::start);

	private final List<TextLine> lines;

	private final Span.@Nullable Kind[] kinds;

	private final @Nullable DraftPart[] parts;

	Became(List<TextLine> lines) {
		this.lines = lines;
		this.kinds = new Span.Kind[lines.size()];
		this.parts = new DraftPart[lines.size()];
	}

	/** Says what some neighbouring lines became. */
	void put(int from, int end, Span.Kind kind, DraftPart part) {
		for (int index = from; index < end; index++) {
			this.kinds[index] = kind;
			this.parts[index] = part;
		}
	}

	/** Says what some lines became, or what is left of them. */
	void put(List<TextLine> some, Span.Kind kind, DraftPart part) {
		for (TextLine line : some) {
			int index = index(line);
			put(index, index + 1, kind, part);
		}
	}

	private int index(TextLine line) {
		int at = Collections.binarySearch(this.lines, line, BY_START);
		return (at >= 0) ? at : -at - 2;
	}

	Span.@Nullable Kind kind(int index) {
		return this.kinds[index];
	}

	@Nullable DraftPart part(int index) {
		return this.parts[index];
	}

}
