package org.trama.read.card;

import java.util.List;
import java.util.Map;

import org.trama.model.Bilingual;

/**
 * The account of a document: what became of its lines when it was read, and what is
 * doubtful in it.
 *
 * @param lines how many lines the document has
 * @param blank how many of them say nothing
 * @param shares how much became what: {@code TITLE}, {@code PARAGRAPH}, {@code FRONT} …
 * @param notes by which layout it was read, and what was left aside or guessed
 * @param doubts what looks odd, in the document's order
 */
public record EditionAccount(int lines, int blank, Map<String, Share> shares, List<Bilingual> notes,
		List<Doubt> doubts) {

	/** An edition that was loaded before accounts were kept. */
	public static final EditionAccount NONE = new EditionAccount(0, 0, Map.of(), List.of(), List.of());

	/**
	 * So much of a document.
	 *
	 * @param lines how many lines
	 * @param characters how many characters that leave ink
	 */
	public record Share(int lines, int characters) {
	}

	/**
	 * Something odd.
	 *
	 * @param at where it stands
	 * @param words what is odd about it
	 */
	public record Doubt(Place at, Bilingual words) {
	}

	/**
	 * Lines of a document.
	 *
	 * @param first the number of the first, from 1
	 * @param last the number of the last
	 */
	public record Place(int first, int last) {
	}

}
