package org.trama.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.trama.extract.catalog.Actor;
import org.trama.extract.role.Token.Kind;
import org.trama.model.Quote;
import org.trama.text.QuotationMarks;

/**
 * Cuts a text into words, marks and names. Quotation marks are left out; a name inside
 * them that is a part of a longer one is a name like any other; so is an acronym that
 * only qualifies a noun ({@code becarios ABC}).
 */
final class Lexer {

	private static final Locale SPANISH = Locale.forLanguageTag("es");

	private final Vocabulary vocabulary;

	private final String text;

	private final QuotationMarks quotations;

	private final List<Token> tokens = new ArrayList<>();

	private Lexer(Vocabulary vocabulary, String text) {
		this.vocabulary = vocabulary;
		this.text = text;
		this.quotations = QuotationMarks.in(text);
	}

	static List<Token> tokens(Vocabulary vocabulary, String text, List<NameToken> names) {
		Lexer lexer = new Lexer(vocabulary, text);
		int at = 0;
		for (NameToken name : names) {
			if (name.quote().start() < at && !name.acts()) {
				continue;
			}
			lexer.words(at, name.quote().start());
			lexer.name(name);
			at = Math.max(at, name.quote().end());
		}
		lexer.words(at, text.length());
		return lexer.tokens;
	}

	private void name(NameToken name) {
		Quote quote = name.quote();
		Kind kind = (name.acts() && takesPart(quote)) ? Kind.ACTOR : Kind.NAME;
		Actor actor = (kind == Kind.ACTOR) ? name.actor() : null;
		add(new Token(kind, quote.text(), quote.start(), quote.end(), Set.of(), actor, List.of(quote)));
	}

	private boolean takesPart(Quote quote) {
		return !this.quotations.holdMoreThan(quote.start(), quote.end()) && !qualifies(quote);
	}

	private boolean qualifies(Quote quote) {
		if (this.tokens.isEmpty() || quote.text().chars().anyMatch(Character::isLowerCase)) {
			return false;
		}
		Token before = this.tokens.get(this.tokens.size() - 1);
		return before.isPlain() && before.end() == quote.start() - 1 && Character.isLetter(before.word().charAt(0));
	}

	private void words(int from, int to) {
		int i = from;
		while (i < to) {
			int end = i + 1;
			if (Character.isLetterOrDigit(this.text.charAt(i))) {
				end = wordEnd(i, to);
				String word = this.text.substring(i, end).toLowerCase(SPANISH);
				Set<WordClass> classes = isNameLike(i) ? this.vocabulary.classesOfName(word)
						: this.vocabulary.classesOf(word);
				add(new Token(Kind.WORD, word, i, end, classes, null, List.of()));
			}
			else if (!Character.isWhitespace(this.text.charAt(i)) && !QuotationMarks.isMark(this.text.charAt(i))) {
				add(new Token(Kind.MARK, mark(this.text.substring(i, end)), i, end, Set.of(), null, List.of()));
			}
			i = end;
		}
	}

	/**
	 * Whether a word has a capital although it does not begin a sentence.
	 */
	private boolean isNameLike(int start) {
		if (!Character.isUpperCase(this.text.charAt(start)) || this.tokens.isEmpty()) {
			return false;
		}
		Token before = this.tokens.get(this.tokens.size() - 1);
		return before.kind() != Kind.MARK || before.is(",");
	}

	/**
	 * Dashes enclose an insertion as commas do.
	 */
	private static String mark(String mark) {
		return (mark.equals("—") || mark.equals("–")) ? "," : mark;
	}

	private int wordEnd(int start, int to) {
		int end = start + 1;
		while (end < to && (Character.isLetterOrDigit(this.text.charAt(end)) || joins(end, to))) {
			end++;
		}
		return end;
	}

	private boolean joins(int i, int to) {
		char character = this.text.charAt(i);
		return (character == '/' || character == '-' || character == '.' || character == ',') && i + 1 < to
				&& Character.isLetterOrDigit(this.text.charAt(i + 1))
				&& (character == '/' || character == '-' || Character.isDigit(this.text.charAt(i - 1)));
	}

	private void add(Token token) {
		this.tokens.add(token);
		if (token.is(")")) {
			foldBrackets();
		}
	}

	/**
	 * A name and its acronym in brackets are one token.
	 */
	private void foldBrackets() {
		int last = this.tokens.size() - 1;
		if (last < 3 || !this.tokens.get(last - 2).is("(") || !this.tokens.get(last - 3).isActor()) {
			return;
		}
		Token name = this.tokens.get(last - 3);
		Token acronym = this.tokens.get(last - 1);
		if (acronym.isActor() && !Objects.equals(acronym.actor(), name.actor())) {
			return;
		}
		List<Quote> quotes = new ArrayList<>(name.quotes());
		quotes.addAll(acronym.quotes());
		int end = this.tokens.get(last).end();
		this.tokens.subList(last - 3, last + 1).clear();
		this.tokens.add(new Token(Kind.ACTOR, name.word(), name.start(), end, Set.of(), name.actor(), quotes));
	}

}
