package org.trama.document.layout;

import java.util.List;
import java.util.regex.Pattern;

import org.trama.document.source.SourceLine;
import org.trama.document.source.TextEnd;

/**
 * Finds what belongs to the pages and not to the programme: page numbers alone on a line
 * and repeated page headers.
 */
final class PageFurniture {

	private static final Pattern NUMBER = Pattern.compile("[-–—\\s]*\\d{1,4}[-–—\\s]*");

	private static final Pattern LABELLED = Pattern
		.compile("(?iu)(p[áa]g(ina|\\.)?|page)\\s*:?\\s*\\d{1,4}(\\s*(de|of|/)\\s*\\d{1,4})?"
				+ "|\\d{1,4}\\s*(/|de|of)\\s*\\d{1,4}|\\d{1,4}\\s*\\|\\s*p\\s*[áa]\\s*g.{0,12}");

	private PageFurniture() {
	}

	/**
	 * Which lines are page furniture.
	 */
	static boolean[] in(List<SourceLine> lines) {
		boolean[] candidates = new boolean[lines.size()];
		boolean[] furniture = new boolean[lines.size()];
		for (int index = 0; index < lines.size(); index++) {
			candidates[index] = isNumber(lines.get(index).text());
		}
		for (int index = 0; index < lines.size(); index++) {
			furniture[index] = candidates[index] && !belongsToText(lines, candidates, index);
		}
		PageHeaders.mark(lines, furniture);
		return furniture;
	}

	private static boolean isNumber(String text) {
		if (text.isEmpty() || text.length() > 30 || !hasDigit(text)) {
			return false;
		}
		return NUMBER.matcher(text).matches() || LABELLED.matcher(text).matches();
	}

	private static boolean hasDigit(String text) {
		return text.chars().anyMatch((character) -> character >= '0' && character <= '9');
	}

	/**
	 * A number may be the last word of a title or a paragraph, wrapped to a line of its
	 * own: then text stands directly before it and none directly behind it. A year may
	 * end both; any other number only a line of action's title, for a paragraph ends with
	 * a full stop.
	 */
	private static boolean belongsToText(List<SourceLine> lines, boolean[] candidates, int index) {
		Surroundings around = Surroundings.of(lines, candidates, index);
		if (!around.joined() || (around.followed() && !around.isBeforePart())) {
			return false;
		}
		boolean endsTitle = around.isBeforeStatus() && !around.isBehindStatus()
				&& TextEnd.asksForNumber(around.before());
		return isYear(around.line()) || (endsTitle && around.line().chars().allMatch(Character::isDigit));
	}

	private static boolean isYear(String text) {
		return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"))
				&& text.chars().allMatch(Character::isDigit);
	}

}
