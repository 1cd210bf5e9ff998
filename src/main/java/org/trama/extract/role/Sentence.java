package org.trama.extract.role;

import java.util.ArrayList;
import java.util.List;

import org.trama.text.SpanishLexicon;

/**
 * One sentence's tokens, and the small steps by which the grammar moves over them.
 *
 * @param tokens its words, marks and names
 */
record Sentence(List<Token> tokens) {

	private static final int FARTHEST_TANTO = 8;

	/**
	 * Cuts a text's tokens into sentences.
	 * @param tokens all tokens of the text
	 * @param ends where its sentences end
	 */
	static List<Sentence> of(List<Token> tokens, List<Integer> ends) {
		List<Sentence> sentences = new ArrayList<>();
		int from = 0;
		for (int end : ends) {
			int to = from;
			while (to < tokens.size() && tokens.get(to).start() < end) {
				to++;
			}
			sentences.add(new Sentence(tokens.subList(from, to)));
			from = to;
		}
		return sentences;
	}

	int size() {
		return this.tokens.size();
	}

	Token at(int i) {
		return this.tokens.get(i);
	}

	boolean is(int i, String word) {
		return i >= 0 && i < size() && at(i).is(word);
	}

	boolean is(int i, WordClass wordClass) {
		return i >= 0 && i < size() && at(i).is(wordClass);
	}

	boolean isActor(int i) {
		return i >= 0 && i < size() && at(i).isActor();
	}

	/**
	 * Whether two neighbours are named by the same words, as the members of a list are:
	 * {@code las Fiscalías de Puebla y Tlaxcala}.
	 */
	boolean shareWords(int first, int second) {
		return isActor(first) && isActor(second) && at(first).end() > at(second).start();
	}

	/**
	 * Whether a word is a verb's infinitive, as those are that begin an agreement.
	 */
	boolean isInfinitive(int i) {
		return i >= 0 && i < size() && SpanishLexicon.forms(at(i).word()).contains(SpanishLexicon.Form.INFINITIVE);
	}

	boolean isPlain(int i) {
		return i >= 0 && i < size() && at(i).isPlain();
	}

	/**
	 * The first place at or before one where no determiner stands.
	 */
	int beforeDeterminers(int i) {
		return before(i, WordClass.DETERMINER);
	}

	/**
	 * The first place at or before one where no word of a class stands.
	 */
	int before(int i, WordClass wordClass) {
		int at = i;
		while (is(at, wordClass)) {
			at--;
		}
		return at;
	}

	/**
	 * The place of the bracket that opens what the one at a place closes; the place
	 * itself when there is none.
	 */
	int opening(int closing) {
		int at = closing;
		while (at >= 0 && !is(at, "(")) {
			at--;
		}
		return (at >= 0) ? at : closing;
	}

	/**
	 * Whether a word coordinates: {@code y, e}, or the {@code como} of {@code así como}
	 * and {@code tanto … como}.
	 */
	boolean coordinates(int i) {
		return is(i, WordClass.CONJUNCTION) || is(i, "como") && (is(i - 1, "así") || asMuchAs(i));
	}

	private boolean asMuchAs(int como) {
		for (int i = como - 1; i >= 0 && i > como - FARTHEST_TANTO; i--) {
			if (is(i, "tanto")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a word opens a clause that promises nothing by itself. The {@code que} of
	 * {@code por lo que} and {@code mientras que} opens a main clause, and so does
	 * {@code para lo cual}.
	 */
	boolean subordinates(int i) {
		return is(i, WordClass.SUBORDINATOR) && !coordinates(i) && !goesOn(i);
	}

	private boolean goesOn(int i) {
		if (is(i, "cual")) {
			return is(i - 1, "lo") && is(i - 2, WordClass.PREPOSITION);
		}
		return is(i, "que") && (is(i - 1, "mientras") || is(i - 1, "lo") && is(i - 2, "por")
				|| is(i - 1, "tanto") && is(i - 2, "en"));
	}

}
