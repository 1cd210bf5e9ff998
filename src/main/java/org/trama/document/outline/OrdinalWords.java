package org.trama.document.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.document.source.Blank;
import org.trama.document.status.PlanWords;
import org.trama.text.Folding;

/**
 * The ordinal numbers with which agreements are counted: «PRIMERO.-», «Décima segunda:».
 */
final class OrdinalWords {

	private static final String CLOSING = ".:)-–—";

	private static final Map<String, Integer> ORDINALS = ordinals(PlanWords.SPANISH.ordinals(),
			PlanWords.SPANISH.tenths());

	private OrdinalWords() {
	}

	/**
	 * The number that a line begins with as a word, closed by a sign; null if with none.
	 * @param line the line
	 * @param from where to look
	 */
	static @Nullable HeadingNumbers at(String line, int from) {
		int end = from;
		for (int words = 0; words < 2 && end < line.length(); words++) {
			end = Blank.wordEnd(line, Blank.skip(line, end, line.length()));
			Integer number = (CLOSING.indexOf(line.charAt(end - 1)) >= 0)
					? ORDINALS.get(Folding.fold(line.substring(from, end))) : null;
			if (number != null) {
				return new HeadingNumbers(new PrintedCode("", List.of(number)), true, title(line, end));
			}
		}
		return null;
	}

	private static int title(String line, int from) {
		int at = Blank.skip(line, from, line.length());
		boolean dash = at + 1 < line.length() && CLOSING.indexOf(line.charAt(at)) >= 0 && line.charAt(at + 1) == ' ';
		return dash ? Blank.skip(line, at + 1, line.length()) : at;
	}

	private static Map<String, Integer> ordinals(List<String> units, List<String> tenths) {
		Map<String, Integer> ordinals = new HashMap<>();
		for (int unit = 1; unit <= units.size(); unit++) {
			put(ordinals, Folding.fold(units.get(unit - 1)), unit);
		}
		for (int ten = 1; ten <= tenths.size(); ten++) {
			String tenth = Folding.fold(tenths.get(ten - 1));
			put(ordinals, tenth, ten * 10);
			for (int unit = 1; unit < 10; unit++) {
				put(ordinals, tenth + " " + Folding.fold(units.get(unit - 1)), ten * 10 + unit);
			}
		}
		return Map.copyOf(ordinals);
	}

	private static void put(Map<String, Integer> ordinals, String masculine, int number) {
		String feminine = masculine.replaceAll("o(?= |$)", "a");
		ordinals.put(masculine, number);
		ordinals.put(feminine, number);
	}

}
