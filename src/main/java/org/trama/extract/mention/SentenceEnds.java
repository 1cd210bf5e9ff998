package org.trama.extract.mention;

/**
 * The ends of sentences and clauses.
 */
final class SentenceEnds {

	private SentenceEnds() {
	}

	/**
	 * Whether words that look like a name run over the end of a sentence that the name
	 * itself does not have.
	 */
	static boolean breakIn(String words, String name) {
		if (name.indexOf('.') >= 0) {
			return false;
		}
		for (int i = 0; i + 1 < words.length(); i++) {
			if (".;:?!".indexOf(words.charAt(i)) >= 0 && Character.isWhitespace(words.charAt(i + 1))) {
				return true;
			}
		}
		return false;
	}

}
