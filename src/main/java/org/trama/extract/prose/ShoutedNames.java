package org.trama.extract.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.trama.text.SpanishLexicon;
import org.trama.text.Word;

/**
 * The names of bodies in a text that was all in capitals, told by their first word and by
 * what may stand behind it in a name: {@code del instituto de la juventud} up to its
 * verb. Where a name ends is less sure than in small letters, so only {@code de},
 * adjectives and what a conjunction closes carry it on, and {@code para} behind its first
 * word.
 */
final class ShoutedNames {

	private static final CapitalWords WORDS = CapitalWords.SPANISH;

	private static final int MANY = 2;

	private final String text;

	private final List<Word> words;

	private ShoutedNames(String text) {
		this.text = text;
		this.words = Word.of(text);
	}

	/**
	 * The words of such names that have a capital, and the acronyms in brackets behind
	 * them.
	 * @param lowered the text in small letters
	 */
	static List<Letters> in(String lowered) {
		return new ShoutedNames(lowered).all();
	}

	/**
	 * Whether a line is all in capitals and begins as the name of a body does.
	 */
	static boolean opens(String line) {
		if (line.chars().anyMatch(Character::isLowerCase)) {
			return false;
		}
		ShoutedNames names = new ShoutedNames(line);
		int first = (!names.words.isEmpty() && WORDS.before().contains(names.at(0).folded())) ? 1 : 0;
		return first < names.words.size() && names.begins(first) && names.last(first) > first;
	}

	private List<Letters> all() {
		List<Letters> found = new ArrayList<>();
		Set<String> acronyms = new HashSet<>();
		int i = 0;
		while (i < this.words.size()) {
			int last = begins(i) ? last(i) : i;
			if (last > i) {
				for (int each = i; each <= last; each++) {
					if (isContent(each)) {
						found.add(new Letters(at(each), false));
					}
				}
				acronym(last).ifPresent(acronyms::add);
			}
			i = last + 1;
		}
		this.words.stream()
			.filter((word) -> acronyms.contains(word.folded()))
			.forEach((word) -> found.add(new Letters(word, true)));
		return found;
	}

	private boolean begins(int i) {
		String word = at(i).folded();
		boolean head = WORDS.bodies().contains(word) || WORDS.common().contains(word);
		return head && (i == 0 || !touches(i - 1) || WORDS.before().contains(at(i - 1).folded()));
	}

	/** The last word of a name; its first where nothing tells which body it is. */
	private int last(int head) {
		int last = head;
		int content = 0;
		int next = next(last, head);
		while (next > last) {
			last = next;
			content++;
			next = next(last, head);
		}
		boolean enough = WORDS.bodies().contains(at(head).folded()) ? content > 0 : content >= MANY;
		return enough ? last : head;
	}

	/** The next word that a name has a capital for; the last one if it ends there. */
	private int next(int last, int head) {
		if (last + 1 >= this.words.size() || !touches(last)) {
			return isEnumeration(last) ? last + 1 : last;
		}
		int i = last + 1;
		String word = at(i).folded();
		if (isAnd(i)) {
			return touches(i) && isNoun(i + 1) && !begins(i + 1) ? i + 1 : last;
		}
		boolean of = word.equals("de") || word.equals("del") || word.equals("para") && isBare(head, last);
		if (!of) {
			return isAdjective(i) ? i : last;
		}
		if (touches(i) && !word.equals("del") && isArticle(i + 1)) {
			i++;
		}
		return touches(i) && isNoun(i + 1) ? i + 1 : last;
	}

	/** {@code agricultura, ganadería y pesca}: a comma that a conjunction closes. */
	private boolean isEnumeration(int last) {
		for (int i = last + 1; i < this.words.size() && gap(i - 1).equals(",") && isNoun(i); i++) {
			if (touches(i) && isAnd(i + 1)) {
				return touches(i + 1) && isNoun(i + 2) && !begins(i + 2);
			}
		}
		return false;
	}

	private boolean isAnd(int i) {
		return at(i).folded().equals("y") || at(i).folded().equals("e");
	}

	/** Whether nothing but adjectives stands behind the first word so far. */
	private boolean isBare(int head, int last) {
		return this.words.subList(head + 1, last + 1).stream().allMatch((word) -> word.text().length() > 3);
	}

	private boolean isNoun(int i) {
		Set<SpanishLexicon.Form> forms = SpanishLexicon.forms(at(i).text());
		boolean name = forms.isEmpty() || forms.contains(SpanishLexicon.Form.NOUN);
		return name && !isArticle(i) && !WORDS.notInNames().contains(at(i).folded())
				&& Character.isLetter(at(i).text().charAt(0));
	}

	private boolean isAdjective(int i) {
		Set<SpanishLexicon.Form> forms = SpanishLexicon.forms(at(i).text());
		return forms.contains(SpanishLexicon.Form.ADJECTIVE) && !forms.contains(SpanishLexicon.Form.OTHER)
				|| at(i).isCapitalized();
	}

	private boolean isContent(int i) {
		boolean small = SpanishLexicon.forms(at(i).text()).contains(SpanishLexicon.Form.OTHER);
		return !small || at(i).text().length() > 3 && isNoun(i);
	}

	private boolean isArticle(int i) {
		return SpanishLexicon.forms(at(i).text()).contains(SpanishLexicon.Form.OTHER) && at(i).text().length() <= 3;
	}

	/** An acronym in brackets has all its capitals back, wherever the text has it. */
	private Optional<String> acronym(int last) {
		int i = last + 1;
		boolean inBrackets = i < this.words.size() && gap(last).equals("(") && this.text.startsWith(")", at(i).end());
		return inBrackets ? Optional.of(at(i).folded()) : Optional.empty();
	}

	private Word at(int i) {
		return this.words.get(i);
	}

	private boolean touches(int i) {
		return i + 1 < this.words.size() && gap(i).isEmpty();
	}

	private String gap(int i) {
		return this.text.substring(at(i).end(), at(i + 1).start()).strip();
	}

	/**
	 * A word and the capitals that it gets.
	 *
	 * @param word the word
	 * @param all whether all its letters do, or the first alone
	 */
	record Letters(Word word, boolean all) {

		int end() {
			return this.all ? this.word.end() : this.word.start() + 1;
		}

	}

}
