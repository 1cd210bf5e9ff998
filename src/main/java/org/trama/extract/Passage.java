package org.trama.extract;

import java.util.List;

import org.trama.extract.role.Participation;
import org.trama.extract.role.Participations;
import org.trama.extract.role.SentenceRoles;

/**
 * The part of a paragraph that is one action.
 *
 * @param paragraph the paragraph's text
 * @param start where it begins
 * @param end where it ends
 * @param sentences its sentences
 */
record Passage(String paragraph, int start, int end, List<SentenceRoles> sentences) {

	/**
	 * The actions of a paragraph.
	 * @param paragraph its text
	 * @param sentences its sentences, with the roles read in them
	 */
	static List<Passage> of(String paragraph, List<SentenceRoles> sentences) {
		return ActionSplitter.actions(sentences).stream().map((action) -> of(action, paragraph)).toList();
	}

	private static Passage of(List<SentenceRoles> action, String paragraph) {
		int start = action.get(0).start();
		int end = action.get(action.size() - 1).end();
		while (end > start && Character.isWhitespace(paragraph.charAt(end - 1))) {
			end--;
		}
		return new Passage(paragraph, start, end, action);
	}

	String text() {
		return this.paragraph.substring(this.start, this.end);
	}

	boolean isWhole() {
		return this.start == 0 && this.end == this.paragraph.length();
	}

	/**
	 * Whether it says whose promise it is.
	 */
	boolean saysWhose() {
		return this.sentences.stream().anyMatch((sentence) -> !sentence.leads().isEmpty());
	}

	/**
	 * Who takes part in it.
	 */
	List<Participation> participations() {
		return Participations.of(this.sentences, text(), this.start);
	}

}
