package org.trama.document.outline;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.Field;
import org.trama.document.field.FieldNames;
import org.trama.document.source.Blank;
import org.trama.document.source.TextEnd;
import org.trama.document.source.TextLine;

/**
 * Recognises the headings of a layout's levels: by the words in front of them, by their
 * code, by their look.
 */
final class HeadingFinder {

	private static final int LONGEST = 120;

	private final PlanLayout layout;

	private final FieldNames names;

	private final List<TextLine> lines;

	private final Chain chain;

	private final Chapters chapters;

	HeadingFinder(PlanLayout layout, FieldNames names, List<TextLine> lines, Chain chain, Chapters chapters) {
		this.layout = layout;
		this.names = names;
		this.lines = lines;
		this.chain = chain;
		this.chapters = chapters;
	}

	/**
	 * The heading at a line, or null.
	 * @param index the line's index
	 * @param opens whether something can begin there
	 * @param list the level whose list has been announced, or -1
	 */
	@Nullable Mark at(int index, boolean opens, int list) {
		String text = this.lines.get(index).text();
		for (int level = 0; level < this.layout.levels().size(); level++) {
			LevelRule rule = this.layout.levels().get(level);
			Mark mark = labelled(index, level, rule, text, opens);
			mark = (mark == null && opens) ? labelBehind(index, level, rule, text) : mark;
			mark = (mark == null && rule.bare()) ? bare(index, level, text, opens, list) : mark;
			mark = (mark == null && looksLikeOne(index, rule, text)) ? Mark.heading(index, level, null, 0) : mark;
			if (mark != null) {
				return mark;
			}
		}
		return null;
	}

	private @Nullable Mark labelled(int index, int level, LevelRule rule, String text, boolean opens) {
		int behind = rule.fields() ? field(rule, text) : label(rule, text);
		if (behind < 0) {
			return null;
		}
		HeadingNumbers numbers = (rule.code() == LevelRule.Coded.NONE) ? null
				: HeadingNumbers.at(text, behind, !rule.fields());
		if (numbers != null) {
			boolean mayBegin = opens || (numbers.depth() > 1 && this.chain.isNext(level, numbers));
			return (mayBegin && Label.beginsTitle(text, numbers.end()))
					? Mark.heading(index, level, numbers, numbers.end()) : null;
		}
		boolean parted = behind == text.length() || text.substring(0, behind).strip().endsWith(":");
		return (opens && parted && rule.code() != LevelRule.Coded.REQUIRED) ? Mark.heading(index, level, null, behind)
				: null;
	}

	private static int label(LevelRule rule, String text) {
		int behind = rule.labels()
			.stream()
			.mapToInt((label) -> Label.behind(text, 0, label))
			.filter((end) -> end >= 0)
			.findFirst()
			.orElse(-1);
		boolean colon = behind >= 0 && behind < text.length() && text.charAt(behind) == ':';
		return colon ? Blank.skip(text, behind + 1, text.length()) : behind;
	}

	private int field(LevelRule rule, String text) {
		int colon = Label.colon(text);
		Optional<Field> field = (colon < 0) ? Optional.empty() : this.names.ofColumn(text.substring(0, colon));
		return field.filter((one) -> one.name().equals(rule.level().name()))
			.map((one) -> Blank.skip(text, colon + 1, text.length()))
			.orElse(-1);
	}

	/** «2) Resultado esperado al 2010»: the title stands below. */
	private static @Nullable Mark labelBehind(int index, int level, LevelRule rule, String text) {
		HeadingNumbers numbers = rule.labels().isEmpty() ? null : HeadingNumbers.at(text, 0, false);
		if (numbers == null || numbers.depth() > 1 || !numbers.closed()) {
			return null;
		}
		boolean labelled = rule.labels().stream().anyMatch((label) -> Label.behind(text, numbers.end(), label) >= 0);
		return (labelled && text.length() <= LONGEST && !TextEnd.isSentenceEnd(text))
				? Mark.heading(index, level, numbers, text.length()) : null;
	}

	private @Nullable Mark bare(int index, int level, String text, boolean opens, int list) {
		LevelRule rule = this.layout.levels().get(level);
		boolean announced = rule.lists().isEmpty() || !rule.labels().isEmpty() || list == level;
		HeadingNumbers numbers = announced ? HeadingNumbers.at(text, 0, false) : null;
		if (numbers == null || numbers.depth() != this.chain.depth(level, rule, list == level)
				|| !(numbers.closed() || numbers.depth() > 1) || numbers.end() == text.length()) {
			return null;
		}
		boolean mayBegin = opens || this.chain.isNext(level, numbers);
		boolean follows = mayBegin && this.chain.goesOn(level, numbers) && Label.beginsTitle(text, numbers.end());
		return follows ? Mark.heading(index, level, numbers, numbers.end()) : null;
	}

	private boolean looksLikeOne(int index, LevelRule rule, String text) {
		boolean wanted = rule.capitals() || rule.headings() || !rule.names().isEmpty();
		if (!wanted || text.length() > LONGEST || TextEnd.isSentenceEnd(text) || text.endsWith(",")
				|| text.endsWith(";") || !Character.isLetterOrDigit(text.charAt(0)) || !this.chapters.isAlone(index)) {
			return false;
		}
		boolean named = rule.names().stream().anyMatch((name) -> Label.behind(text, 0, name) >= 0);
		boolean letters = text.chars().filter(Character::isLetter).count() >= 4;
		return named || (letters && ((rule.capitals() && Label.isInCapitals(text))
				|| (rule.headings() && !Character.isLowerCase(text.charAt(0)))));
	}

}
