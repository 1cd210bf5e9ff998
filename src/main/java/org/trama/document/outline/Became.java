package org.trama.document.outline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.document.Span;
import org.trama.document.source.TextLine;

/**
 * The kind and the part that each line of a text became.
 */
final class Became {

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

	/** Says what some lines became, none of them before a place. */
	void put(List<TextLine> some, int from, Span.Kind kind, DraftPart part) {
		int index = from;
		for (TextLine line : some) {
			while (this.lines.get(index).start() < line.start() && this.lines.get(index).end() <= line.start()) {
				index++;
			}
			put(index, index + 1, kind, part);
		}
	}

	Span.@Nullable Kind kind(int index) {
		return this.kinds[index];
	}

	@Nullable DraftPart part(int index) {
		return this.parts[index];
	}

}
