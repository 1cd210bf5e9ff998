package org.trama.extract.role;

import java.util.ArrayList;
import java.util.List;

import org.trama.text.SpanishLexicon;

/**
 * Which verbs of a sentence promise: futures, and presents used like one, outside
 * subordinate clauses. Not to do something can be promised too, but who takes no part
 * promises nothing.
 */
final class Verbs {

	private final Sentence sentence;

	private final boolean[] main;

	private final List<Integer> places = new ArrayList<>();

	Verbs(Sentence sentence) {
		this.sentence = sentence;
		this.main = new boolean[sentence.size()];
		for (int i = 0; i < sentence.size(); i++) {
			if (promises(i) && !staysAway(i) && !subordinate(i)) {
				this.main[i] = true;
				this.places.add(i);
			}
		}
	}

	/**
	 * The places of the main verbs, in order.
	 */
	List<Integer> main() {
		return this.places;
	}

	boolean isMain(int i) {
		return i >= 0 && i < this.main.length && this.main[i];
	}

	boolean isPlural(int verb) {
		return this.sentence.at(verb).word().endsWith("n");
	}

	/**
	 * Whether {@code se} stands before a verb.
	 */
	boolean isReflexive(int verb) {
		for (int i = verb - 1; this.sentence.is(i, WordClass.PRONOUN); i--) {
			if (this.sentence.is(i, "se")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the subject of a verb undergoes the action: {@code será evaluado}.
	 */
	boolean isPassive(int verb) {
		int next = verb + 1;
		while (this.sentence.is(next, WordClass.ADVERB)) {
			next++;
		}
		return this.sentence.is(verb, WordClass.RECEIVES)
				|| this.sentence.is(verb, WordClass.PASSIVE) && this.sentence.is(next, WordClass.PARTICIPLE);
	}

	/**
	 * The place before a verb and the small words that belong to it.
	 */
	int before(int verb) {
		int i = verb - 1;
		while (this.sentence.is(i, WordClass.PRONOUN) || this.sentence.is(i, WordClass.ADVERB)) {
			i--;
		}
		return i;
	}

	/**
	 * Whether a place lies in a subordinate clause that no comma has closed.
	 */
	boolean subordinate(int place) {
		for (int i = place - 1; i >= 0; i--) {
			Token token = this.sentence.at(i);
			if (token.is(",") || token.is(";") || token.is(":") || this.main[i]) {
				return false;
			}
			if (this.sentence.subordinates(i)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a verb says what is not done: {@code no participará}.
	 */
	boolean isDenied(int verb) {
		for (int i = verb - 1; this.sentence.is(i, WordClass.PRONOUN) || this.sentence.is(i, "tampoco"); i--) {
			if (this.sentence.is(i, "no") || this.sentence.is(i, "tampoco")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a verb tells what somebody did, in a sentence that promises nothing:
	 * {@code realizó}. Who said something did nothing else yet.
	 */
	boolean tells(int i) {
		if (!this.places.isEmpty() || i < 0 || i >= this.sentence.size()
				|| this.sentence.at(i).kind() != Token.Kind.WORD) {
			return false;
		}
		String word = this.sentence.at(i).word();
		return SpanishLexicon.forms(word).contains(SpanishLexicon.Form.PAST) && SpanishLexicon.isVerb(word)
				&& !this.sentence.is(i, WordClass.REPORTS) && !subordinate(i);
	}

	private boolean staysAway(int verb) {
		return this.sentence.is(verb, WordClass.JOINS) && isDenied(verb);
	}

	private boolean promises(int i) {
		return this.sentence.is(i, WordClass.FUTURE) || this.sentence.is(i, WordClass.PROMISE);
	}

}
