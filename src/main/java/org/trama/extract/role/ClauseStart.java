package org.trama.extract.role;

/**
 * Says where the words begin that a reader needs to understand a role, so that what is
 * quoted reads as a clause: {@code realizará reuniones de trabajo con la ABC}.
 */
final class ClauseStart {

	private static final int MOST_WORDS = 7;

	private ClauseStart() {
	}

	/**
	 * Where the words begin that lead to a {@code con} or {@code entre}.
	 * @param sentence the sentence
	 * @param connector the connector's place
	 */
	static int startOfCompany(Sentence sentence, int connector) {
		int verb = firstOfPhrase(sentence, connector) - 1;
		if (sentence.is(verb, WordClass.FUTURE)) {
			return sentence.is(verb - 1, "se") ? verb - 1 : verb;
		}
		int start = startOfPhrase(sentence, connector);
		boolean led = sentence.is(start - 1, "en") || sentence.is(start - 1, "de");
		return (start < connector && led) ? start - 1 : start;
	}

	/**
	 * Where the noun phrase begins that runs up to a place.
	 * @param sentence the sentence
	 * @param end the place behind the phrase
	 */
	static int startOfPhrase(Sentence sentence, int end) {
		int start = firstOfPhrase(sentence, end);
		while (start < end && (sentence.is(start, WordClass.DETERMINER) || sentence.is(start, "de")
				|| sentence.is(start, "del"))) {
			start++;
		}
		return start;
	}

	private static int firstOfPhrase(Sentence sentence, int end) {
		int at = end - 1;
		while (at >= 0 && end - at <= MOST_WORDS && continues(sentence, at)) {
			at--;
		}
		return at + 1;
	}

	/**
	 * The end of a verb and of the words without which it says nothing:
	 * {@code continuará participando, llevará a cabo, dará seguimiento}.
	 */
	static int endOfPredicate(Sentence sentence, int verb) {
		int last = verb;
		int next = verb + 1;
		if (sentence.is(next, "a") && sentence.is(next + 1, "cabo")) {
			last = next + 1;
		}
		else if (next < sentence.size() && RoleWords.SPANISH.isPredicate(sentence.at(next).word())) {
			last = next;
		}
		return sentence.at(last).end();
	}

	private static boolean continues(Sentence sentence, int at) {
		Token token = sentence.at(at);
		boolean govern = token.is(WordClass.PREPOSITION) && !token.is("de") && !token.is("del");
		return token.kind() == Token.Kind.WORD && !govern && !token.is(WordClass.FUTURE) && !token.is(WordClass.PROMISE)
				&& !sentence.subordinates(at) && !sentence.coordinates(at);
	}

}
