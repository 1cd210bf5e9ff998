package org.trama.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The catalog's notation for spellings: {@code [x]} may be missing, {@code (a|b)} is one
 * of the two, also inside a word and inside each other:
 * {@code Grupo[s] de (Trabajo|trabajo)}.
 */
public final class Phrase {

	private final String notation;

	private int at;

	private Phrase(String notation) {
		this.notation = notation;
	}

	/**
	 * All spellings that a notation stands for, the fullest first.
	 * @throws IllegalArgumentException if a bracket has no partner
	 */
	public static Set<String> spellings(String notation) {
		Phrase phrase = new Phrase(notation);
		List<String> spellings = phrase.alternatives();
		if (phrase.at < notation.length()) {
			throw new IllegalArgumentException("'" + notation + "' closes a bracket that it does not open");
		}
		Set<String> tidy = new LinkedHashSet<>();
		spellings.forEach((spelling) -> tidy.add(spelling.replaceAll("\\s+", " ").strip()));
		return tidy;
	}

	private List<String> alternatives() {
		List<String> all = new ArrayList<>(sequence());
		while (this.at < this.notation.length() && this.notation.charAt(this.at) == '|') {
			this.at++;
			all.addAll(sequence());
		}
		return all;
	}

	private List<String> sequence() {
		List<String> heads = List.of("");
		while (this.at < this.notation.length() && "|)]".indexOf(this.notation.charAt(this.at)) < 0) {
			heads = joined(heads, part());
		}
		return heads;
	}

	private List<String> part() {
		char first = this.notation.charAt(this.at++);
		if (first != '[' && first != '(') {
			return List.of(String.valueOf(first));
		}
		List<String> inner = new ArrayList<>(alternatives());
		char close = (first == '[') ? ']' : ')';
		if (this.at >= this.notation.length() || this.notation.charAt(this.at) != close) {
			throw new IllegalArgumentException("'" + this.notation + "' opens a bracket that it does not close");
		}
		this.at++;
		if (first == '[') {
			inner.add("");
		}
		return inner;
	}

	private static List<String> joined(List<String> heads, List<String> tails) {
		List<String> all = new ArrayList<>(heads.size() * tails.size());
		heads.forEach((head) -> tails.forEach((tail) -> all.add(head + tail)));
		return all;
	}

}
