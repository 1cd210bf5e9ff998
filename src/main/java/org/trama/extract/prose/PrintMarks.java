package org.trama.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trama.text.ItemMarks;

/**
 * Finds what print leaves in a text and nobody reads aloud: marks of footnotes, both
 * genders in one word ({@code los(as), trabajador@s, niñas/os}), marks that number or
 * bullet a paragraph.
 */
final class PrintMarks {

	/** What opens an item. */
	private static final Pattern OPENING = Pattern.compile("^" + ItemMarks.OPENING + "(?=[\\p{Lu}\"“«¿¡])");

	/** What only a footnote has where it stands. */
	private static final Pattern FOOTNOTE = Pattern
		.compile("(?<=[\\p{L})\\]\"”».,;:])(?:[¹²³⁰⁴-⁹]+|\\[\\d{1,3}\\]|[*†‡]+(?=[\\s.,;:)]|$))");

	/** Digits glued to a word in small letters. */
	private static final Pattern GLUED = Pattern
		.compile("(?<![\\p{L}\\d])\\p{Lu}?\\p{Ll}{3,}(\\d{1,2})(?![\\p{L}\\d])");

	/** Digits glued to an acronym: only a catalog can tell whether they belong to it. */
	private static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\d])(\\p{Lu}{2,})(\\d{1,2})(?![\\p{L}\\d])");

	private static final Pattern UNITS = Pattern.compile("(?:^|[\\s\\d])(?:[mkc]?m|ha)$");

	/** A feminine or masculine ending behind a whole word. */
	private static final Pattern OTHER_GENDER = Pattern
		.compile("(?<=\\p{L}{2})(?:\\((?:as?|os?|es|la|las|los)\\)|/(?:as?|os?)(?![\\p{L}/]))");

	private static final Pattern BOTH_GENDERS = Pattern.compile("(?<=\\p{L})@(?=s?(?![\\p{L}@.]))");

	/** The ending of nouns that are masculine without an o: "trabajador". */
	private static final Pattern AGENT = Pattern.compile("(?i)[dts]or");

	private PrintMarks() {
	}

	/**
	 * Finds marks.
	 * @param text any text
	 * @param known whether an acronym is a name that the catalog knows
	 */
	static List<Edit> in(String text, Predicate<String> known) {
		List<Edit> edits = new ArrayList<>();
		Matcher opening = OPENING.matcher(text);
		if (opening.find()) {
			edits.add(Edit.without(opening.start(), opening.end()));
		}
		for (Matcher mark = FOOTNOTE.matcher(text); mark.find();) {
			if (!UNITS.matcher(text).region(Math.max(0, mark.start() - 4), mark.start()).find()) {
				edits.add(Edit.without(mark.start(), mark.end()));
			}
		}
		for (Matcher mark = GLUED.matcher(text); mark.find();) {
			edits.add(Edit.without(mark.start(1), mark.end(1)));
		}
		for (Matcher mark = ACRONYM.matcher(text); mark.find();) {
			if (known.test(mark.group(1)) && !known.test(mark.group())) {
				edits.add(Edit.without(mark.start(2), mark.end(2)));
			}
		}
		genders(text, edits);
		return edits;
	}

	private static void genders(String text, List<Edit> edits) {
		for (Matcher other = OTHER_GENDER.matcher(text); other.find();) {
			edits.add(Edit.without(other.start(), other.end()));
		}
		for (Matcher both = BOTH_GENDERS.matcher(text); both.find();) {
			boolean agent = AGENT.matcher(text).region(Math.max(0, both.start() - 3), both.start()).matches();
			edits.add(new Edit(both.start(), both.end(), agent ? "e" : "o"));
		}
	}

}
