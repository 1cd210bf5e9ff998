package org.trama.document.outline;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.Field;
import org.trama.document.source.Blank;
import org.trama.document.source.TextEnd;
import org.trama.document.status.PlanWords;
import org.trama.text.Folding;

/**
 * Recognises the headings of a layout's levels: by the words in front of them, by their
 * code, by their look.
 */
final class HeadingFinder {

	private static final int LONGEST = 120;

	private final PlanLayout layout;

	private final RowText text;

	private final Chain chain;

	private final Chapters chapters;

	HeadingFinder(PlanLayout layout, RowText text, Chain chain, Chapters chapters) {
		this.layout = layout;
		this.text = text;
		this.chain = chain;
		this.chapters = chapters;
	}

	/**
	 * The heading at a line, or null.
	 * @param index the line's index
	 * @param opens whether something can begin there
	 * @param list the level whose list has been announced, or -1
	 * @param byLook whether a line can be a heading for no more than its look
	 */
	@Nullable Mark at(int index, boolean opens, int list, boolean byLook) {
		Opening line = this.text.opening(index);
		Field column = this.layout.repeated() ? this.text.column(index) : null;
		for (int level = 0; level < this.layout.levels().size(); level++) {
			LevelRule rule = this.layout.levels().get(level);
			Mark mark = labelled(index, level, behind(rule, line, column), line.text(), opens);
			mark = (mark == null && opens) ? labelBehind(index, level, rule, line) : mark;
			mark = (mark == null && rule.bare()) ? bare(index, level, line, opens, list) : mark;
			mark = (mark == null && rule.items() && list == level && this.text.isItem(index))
					? Mark.heading(index, level, null, this.text.behindItem(index)) : mark;
			mark = (mark == null && byLook && looksLikeOne(index, rule, line)) ? Mark.heading(index, level, null, 0)
					: mark;
			if (mark != null) {
				return mark;
			}
		}
		return opens ? strange(index, line) : null;
	}

	/** Where a level's heading goes on behind the words in front of it, or -1. */
	private int behind(LevelRule rule, Opening line, @Nullable Field column) {
		// beside cards only headings between tables are known by their words
		if (rule.fields() && (column != null || this.text.breaks().isEmpty())) {
			boolean own = column != null && column.name().equals(rule.level().name());
			return own ? behindColumn(line.text(), line.colon()) : -1;
		}
		for (String label : rule.labels()) {
			int behind = line.behind(label);
			if (behind >= 0) {
				boolean colon = behind < line.text().length() && line.text().charAt(behind) == ':';
				return colon ? Blank.skip(line.text(), behind + 1, line.text().length()) : behind;
			}
		}
		return -1;
	}

	/**
	 * Where a cell begins behind its column's name, which some write into the cell again.
	 */
	private static int behindColumn(String text, int colon) {
		int cell = Blank.skip(text, colon + 1, text.length());
		int again = text.indexOf(':', cell);
		boolean repeated = again >= 0
				&& Folding.fold(text.substring(cell, again)).equals(Folding.fold(text.substring(0, colon)));
		return repeated ? Blank.skip(text, again + 1, text.length()) : cell;
	}

	private @Nullable Mark labelled(int index, int level, int behind, String text, boolean opens) {
		if (behind < 0) {
			return null;
		}
		LevelRule rule = this.layout.levels().get(level);
		HeadingNumbers numbers = (rule.code() == LevelRule.Coded.NONE) ? null
				: HeadingNumbers.at(text, behind, !rule.fields());
		if (numbers != null) {
			boolean mayBegin = opens || (numbers.depth() > 1 && this.chain.isNext(level, numbers.code()));
			return (mayBegin && Label.beginsTitle(text, numbers.end()))
					? Mark.heading(index, level, numbers, numbers.end()) : null;
		}
		boolean parted = behind == text.length() || text.substring(0, behind).strip().endsWith(":");
		return (opens && parted && rule.code() != LevelRule.Coded.REQUIRED) ? Mark.heading(index, level, null, behind)
				: null;
	}

	/** «2) Resultado esperado al 2010»: the title stands below. */
	private static @Nullable Mark labelBehind(int index, int level, LevelRule rule, Opening line) {
		HeadingNumbers numbers = line.numbers();
		String text = line.text();
		if (numbers == null || numbers.depth() > 1 || !numbers.closed()) {
			return null;
		}
		boolean labelled = rule.labels().stream().anyMatch((label) -> Label.behind(text, numbers.end(), label) >= 0);
		return (labelled && text.length() <= LONGEST && !TextEnd.isSentenceEnd(text))
				? Mark.heading(index, level, numbers, text.length()) : null;
	}

	/**
	 * «Programa 1.2. Espacios»: a word that no layout knows in front of the code that
	 * comes next.
	 */
	private @Nullable Mark strange(int index, Opening line) {
		String text = line.text();
		int word = line.ends().get(0);
		boolean named = Character.isUpperCase(text.charAt(0)) && word < text.length()
				&& Character.isDigit(text.charAt(word)) && isStrange(line.folded().get(0));
		HeadingNumbers numbers = named ? HeadingNumbers.at(text, word, false) : null;
		if (numbers == null || numbers.depth() == 1 || numbers.code().last() == 1 || numbers.end() == text.length()
				|| !Label.beginsTitle(text, numbers.end()) || !this.chapters.isAlone(index)) {
			return null;
		}
		return IntStream.range(0, this.layout.levels().size())
			.filter((level) -> this.chain.isNextBeside(level, numbers.code()))
			.mapToObj((level) -> Mark.heading(index, level, numbers, numbers.end()))
			.findFirst()
			.orElse(null);
	}

	/** Whether a word is none of the layout's own, and of no picture or table either. */
	private boolean isStrange(String word) {
		return !PlanWords.SPANISH.captions().contains(word)
				&& this.layout.levels().stream().noneMatch((rule) -> rule.labels().contains(word));
	}

	private @Nullable Mark bare(int index, int level, Opening line, boolean opens, int list) {
		LevelRule rule = this.layout.levels().get(level);
		boolean announced = rule.lists().isEmpty() || !rule.labels().isEmpty() || list == level;
		HeadingNumbers numbers = announced ? line.numbers() : null;
		String text = line.text();
		if (numbers == null || numbers.depth() != this.chain.depth(level, rule, list == level)
				|| !(numbers.closed() || numbers.depth() > 1) || numbers.end() == text.length()) {
			return null;
		}
		boolean mayBegin = opens || this.chain.isNext(level, numbers.code());
		boolean follows = mayBegin && this.chain.goesOn(level, numbers.code())
				&& Label.beginsTitle(text, numbers.end());
		return follows ? Mark.heading(index, level, numbers, numbers.end()) : null;
	}

	private boolean looksLikeOne(int index, LevelRule rule, Opening line) {
		String text = line.text();
		boolean wanted = rule.capitals() || rule.headings() || !rule.names().isEmpty();
		if (!wanted || text.length() > LONGEST || TextEnd.isSentenceEnd(text) || text.endsWith(",")
				|| text.endsWith(";") || !Character.isLetterOrDigit(text.charAt(0))) {
			return false;
		}
		boolean named = rule.names().stream().anyMatch((name) -> line.behind(name) >= 0);
		if (!this.chapters.isAlone(index) && !(named && this.chapters.opens(index) && this.text.isItem(index + 1))) {
			return false;
		}
		boolean letters = text.chars().filter(Character::isLetter).count() >= 4;
		return named || (letters && ((rule.capitals() && Label.isInCapitals(text))
				|| (rule.headings() && !Character.isLowerCase(text.charAt(0)))));
	}

}
