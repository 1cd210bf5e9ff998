package org.trama.document.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.trama.document.ProgrammeDocument;
import org.trama.document.Span;
import org.trama.document.source.Blank;

/**
 * The account of a source: what became of its lines.
 *
 * @param lines how many lines it has
 * @param blank how many of them say nothing
 * @param shares how much became what; a line that became two things counts for the first
 * @param doubts what looks odd, in the source's order
 */
public record SourceAccount(int lines, int blank, Map<Span.Kind, Share> shares, List<Doubt> doubts) {

	public SourceAccount {
		shares = Map.copyOf(shares);
		doubts = List.copyOf(doubts);
	}

	/**
	 * Accounts for a document.
	 * @param document a document that has been read
	 */
	public static SourceAccount of(ProgrammeDocument document) {
		String text = document.source().text();
		Map<Span.Kind, Share> shares = new EnumMap<>(Span.Kind.class);
		int counted = 0;
		int said = 0;
		for (Span span : document.spans()) {
			int lines = 0;
			int characters = 0;
			boolean ink = false;
			for (int at = span.start(); at < span.end(); at++) {
				char character = text.charAt(at);
				boolean blank = Blank.is(character);
				characters += blank ? 0 : 1;
				ink |= !blank;
				boolean ends = character == '\n' || at + 1 == span.end();
				if (ends && ink && lineStart(text, at) >= counted) {
					lines++;
					counted = at + 1;
				}
				ink &= character != '\n';
			}
			said += lines;
			shares.merge(span.kind(), new Share(lines, characters), Share::plus);
		}
		int all = document.source().lines().size();
		return new SourceAccount(all, all - said, shares, Doubts.in(document));
	}

	private static int lineStart(String text, int at) {
		int from = (text.charAt(at) == '\n') ? at - 1 : at;
		return text.lastIndexOf('\n', from) + 1;
	}

	/**
	 * How much became something.
	 * @param kind what
	 */
	public Share of(Span.Kind kind) {
		return this.shares.getOrDefault(kind, new Share(0, 0));
	}

	/**
	 * So much of a source.
	 *
	 * @param lines how many lines
	 * @param characters how many characters that leave ink
	 */
	public record Share(int lines, int characters) {

		Share plus(Share other) {
			return new Share(this.lines + other.lines, this.characters + other.characters);
		}

	}

}
