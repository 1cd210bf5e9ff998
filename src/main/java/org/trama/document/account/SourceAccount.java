package org.trama.document.account;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.trama.document.ProgrammeDocument;
import org.trama.document.Span;
import org.trama.document.source.Blank;
import org.trama.document.source.SourceLine;
import org.trama.model.Bilingual;

/**
 * The account of a source: what became of its lines.
 *
 * @param lines how many lines it has
 * @param blank how many of them say nothing
 * @param shares how much became what; a line that became two things counts for the first
 * @param notes by which layout it was read, and what was left aside or guessed when the
 * file became text
 * @param doubts what looks odd, in the source's order
 */
public record SourceAccount(int lines, int blank, Map<Span.Kind, Share> shares, List<Bilingual> notes,
		List<Doubt> doubts) {

	public SourceAccount {
		shares = Map.copyOf(shares);
		notes = List.copyOf(notes);
		doubts = List.copyOf(doubts);
	}

	/**
	 * Accounts for a document.
	 * @param document a document that has been read
	 */
	public static SourceAccount of(ProgrammeDocument document) {
		String text = document.source().text();
		NavigableMap<Integer, Span> byStart = new TreeMap<>();
		document.spans().forEach((span) -> byStart.put(span.start(), span));
		Map<Integer, Span.Kind> became = new TreeMap<>();
		SourceLine.all(text)
			.stream()
			.filter((line) -> !line.isBlank())
			.forEach((line) -> became.putIfAbsent(line.number(), byStart.floorEntry(line.start()).getValue().kind()));
		Map<Span.Kind, Share> shares = new EnumMap<>(Span.Kind.class);
		became.values().forEach((kind) -> shares.merge(kind, new Share(1, 0), Share::plus));
		document.spans().forEach((span) -> shares.merge(span.kind(), new Share(0, ink(text, span)), Share::plus));
		int lines = document.source().lines().size();
		return new SourceAccount(lines, lines - became.size(), shares, notes(document), Doubts.in(document));
	}

	private static List<Bilingual> notes(ProgrammeDocument document) {
		Bilingual layout = new Bilingual("Leído como: %s.".formatted(document.layout().es()),
				"Read as: %s.".formatted(document.layout().en()));
		return Stream.of(List.of(layout), document.notes(), document.source().notes()).flatMap(List::stream).toList();
	}

	private static int ink(String text, Span span) {
		return (int) text.substring(span.start(), span.end())
			.chars()
			.filter((character) -> !Blank.is((char) character))
			.count();
	}

	/**
	 * The same account with doubts that came up later.
	 * @param others more doubts
	 */
	public SourceAccount with(List<Doubt> others) {
		List<Doubt> all = Stream.concat(this.doubts.stream(), others.stream())
			.sorted(Comparator.comparingInt((doubt) -> doubt.at().first()))
			.toList();
		return new SourceAccount(this.lines, this.blank, this.shares, this.notes, all);
	}

	/**
	 * The same account with notes on what was guessed later.
	 * @param others more notes
	 */
	public SourceAccount noting(List<Bilingual> others) {
		List<Bilingual> all = Stream.concat(this.notes.stream(), others.stream()).toList();
		return new SourceAccount(this.lines, this.blank, this.shares, all, this.doubts);
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
