package org.trama.extract.role;

import java.util.ArrayList;
import java.util.List;

import org.trama.text.SpanishLexicon;

/**
 * The semicolons that part two promises as a full stop would: somebody does something on
 * either side ({@code la ABC abrirá el puerto; la DEF medirá las mareas}). The members of
 * a list have no verb of their own, so no promise ends between them.
 */
final class ClauseBreaks {

	private final Sentence text;

	private ClauseBreaks(List<Token> tokens) {
		this.text = new Sentence(tokens);
	}

	/**
	 * Where such clauses end: the place where the first word of the next one begins.
	 * @param tokens the tokens of a text
	 */
	static List<Integer> ends(List<Token> tokens) {
		return new ClauseBreaks(tokens).all();
	}

	private List<Integer> all() {
		List<Integer> ends = new ArrayList<>();
		boolean promise = false;
		for (int i = 0; i < this.text.size(); i++) {
			if (promise && this.text.is(i, ";") && opensClause(i + 1)) {
				ends.add(this.text.at(i + 1).start());
				promise = false;
			}
			promise |= isVerb(i);
		}
		return ends;
	}

	/** Whether somebody's name is the subject of a verb right behind it. */
	private boolean opensClause(int from) {
		int i = from;
		while (this.text.coordinates(i) || this.text.is(i, WordClass.OPENER) || this.text.is(i, ",")
				|| this.text.is(i, WordClass.DETERMINER)) {
			i++;
		}
		if (!this.text.isActor(i)) {
			return false;
		}
		while (this.text.isActor(i) || this.text.coordinates(i) || this.text.is(i, ",")
				|| this.text.is(i, WordClass.DETERMINER) || this.text.is(i, WordClass.PRONOUN)
				|| this.text.is(i, WordClass.ADVERB)) {
			i++;
		}
		return isVerb(i);
	}

	private boolean isVerb(int i) {
		boolean promise = this.text.is(i, WordClass.FUTURE) || this.text.is(i, WordClass.PROMISE);
		return promise || i >= 0 && i < this.text.size() && this.text.at(i).isPlain()
				&& SpanishLexicon.isVerb(this.text.at(i).word());
	}

}
