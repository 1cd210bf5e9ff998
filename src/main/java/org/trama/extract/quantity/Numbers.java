package org.trama.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.text.FoldedText;

/**
 * Finds whole and decimal numbers in digits ("25,100", "25 mil", "1.5 millones") and in
 * words ("tres", "veinticinco").
 */
final class Numbers {

	private static final Map<String, Integer> WORDS = QuantityWords.SPANISH.numbers();

	private static final Map<String, BigDecimal> SCALES = QuantityWords.SPANISH.scales();

	private Numbers() {
	}

	static List<NumberPhrase> in(FoldedText text) {
		List<NumberPhrase> numbers = new ArrayList<>();
		String folded = text.folded();
		int at = 1;
		while (at < folded.length()) {
			int end = folded.indexOf(' ', at);
			NumberPhrase number = Character.isDigit(folded.charAt(at)) ? digits(text, at) : word(text, at, end);
			if (number != null) {
				numbers.add(number);
				end = number.to();
			}
			at = end + 1;
		}
		return numbers;
	}

	private static @Nullable NumberPhrase digits(FoldedText text, int from) {
		String original = text.original();
		int start = text.start(from);
		int end = start;
		while (end < original.length() && (Character.isDigit(original.charAt(end)) || grouped(original, end))) {
			end++;
		}
		String digits = original.substring(start, end).replace(",", "");
		if (!isNumber(digits) || isCode(original, start, end)
				|| start > 0 && "/-.#".indexOf(original.charAt(start - 1)) >= 0
				|| end < original.length() && (Character.isLetter(original.charAt(end))
						|| "/%°º".indexOf(original.charAt(end)) >= 0 || listMark(original, start, end))) {
			return null;
		}
		int to = from;
		while (text.folded().charAt(to) != ' ' || to + 1 < text.folded().length() && text.start(to + 1) < end) {
			to++;
		}
		return scaled(text,
				new NumberPhrase(new BigDecimal(digits), from, to, start, end, original.substring(start, end), true));
	}

	/**
	 * Whether digits are a number: a superscript only looks like one, and with several
	 * points they are a code, as in "1.2.3".
	 */
	private static boolean isNumber(String digits) {
		return !digits.isEmpty() && digits.indexOf('.') == digits.lastIndexOf('.');
	}

	/**
	 * Whether a number with a point opens a line and a sentence, as codes do:
	 * {@code 1.1 Medir}.
	 */
	private static boolean isCode(String text, int start, int end) {
		boolean opens = start == 0 || text.charAt(start - 1) == '\n';
		return opens && text.substring(start, end).indexOf('.') > 0 && end + 1 < text.length()
				&& text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
	}

	/**
	 * Whether a comma or point stands between digits of one number.
	 */
	private static boolean grouped(String text, int at) {
		char mark = text.charAt(at);
		boolean between = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
		boolean thousands = at + 3 < text.length() && Character.isDigit(text.charAt(at + 2))
				&& Character.isDigit(text.charAt(at + 3));
		return between && (mark == '.' || mark == ',' && thousands);
	}

	/**
	 * Whether digits number a list ("1. Atención", "2) Orientación") instead of counting.
	 */
	private static boolean listMark(String text, int start, int end) {
		char mark = text.charAt(end);
		boolean opens = start == 0 || " (".indexOf(text.charAt(start - 1)) >= 0;
		return opens
				&& (mark == ')' || mark == '.' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1)));
	}

	private static @Nullable NumberPhrase word(FoldedText text, int from, int end) {
		Integer value = WORDS.get(text.folded().substring(from, end));
		if (value == null) {
			return null;
		}
		int to = end;
		BigDecimal sum = BigDecimal.valueOf(value);
		while (joined(text, to)) {
			int next = text.folded().indexOf(' ', to + 1);
			boolean and = text.wordAfter(to).equals("y");
			String word = text.wordAfter(and ? next : to);
			int part = WORDS.getOrDefault(word, 0);
			sum = word.equals("mil") ? sum.multiply(BigDecimal.valueOf(1000)) : sum.add(BigDecimal.valueOf(part));
			to = text.folded().indexOf(' ', (and ? next : to) + 1);
		}
		int start = text.start(from);
		return scaled(text, new NumberPhrase(sum, from, to, start, text.end(to), text.quote(from, to).text(), false));
	}

	private static boolean joined(FoldedText text, int to) {
		String word = text.wordAfter(to);
		if (word.equals("y")) {
			String tens = text.wordBefore(to + 1);
			Integer units = WORDS.get(text.wordAfter(text.folded().indexOf(' ', to + 1)));
			return units != null && units < 10 && WORDS.getOrDefault(tens, 0) >= 30
					&& WORDS.getOrDefault(tens, 0) < 100;
		}
		return WORDS.containsKey(word) && (word.equals("mil") || WORDS.getOrDefault(text.wordBefore(to + 1), 0) >= 100);
	}

	private static NumberPhrase scaled(FoldedText text, NumberPhrase number) {
		BigDecimal scale = SCALES.get(text.wordAfter(number.to()));
		if (scale == null) {
			return withRest(text, number);
		}
		int to = text.folded().indexOf(' ', number.to() + 1);
		NumberPhrase scaled = new NumberPhrase(number.value().multiply(scale), number.from(), to, number.start(),
				text.end(to), number.text(), number.digits());
		return scaled(text, scaled);
	}

	/**
	 * A number of thousands in words, and what stands behind them in digits:
	 * {@code mil 200, 2 mil 200 millones}.
	 */
	private static NumberPhrase withRest(FoldedText text, NumberPhrase number) {
		String rest = text.wordAfter(number.to());
		boolean thousands = text.wordBefore(number.to() + 1).equals("mil");
		if (!thousands || rest.length() != 3 || !rest.chars().allMatch(Character::isDigit)
				|| text.original().charAt(number.end()) != ' ') {
			return number;
		}
		int to = number.to() + 1 + rest.length();
		return scaled(text, new NumberPhrase(number.value().add(new BigDecimal(rest)), number.from(), to,
				number.start(), text.end(to), number.text(), number.digits()));
	}

	/**
	 * A number in a text.
	 *
	 * @param value its value
	 * @param from its first character in the folded form
	 * @param to behind its last there
	 * @param start its first character in the text
	 * @param end behind its last there
	 * @param text its first part as it stands
	 * @param digits whether it is written in digits
	 */
	record NumberPhrase(BigDecimal value, int from, int to, int start, int end, String text, boolean digits) {

		/**
		 * The number with the scale of the one behind it, if it has none of its own:
		 * {@code entre 2 y 3 millones}.
		 */
		BigDecimal valueBeside(NumberPhrase next) {
			BigDecimal bare = new BigDecimal(next.text.replace(",", ""));
			boolean shares = this.value.compareTo(new BigDecimal(this.text.replace(",", ""))) == 0 && bare.signum() > 0
					&& next.value.compareTo(bare) > 0 && this.value.compareTo(bare) < 0;
			return shares ? new BigDecimal(this.value.multiply(next.value)
				.divide(bare, MathContext.DECIMAL64)
				.stripTrailingZeros()
				.toPlainString()) : this.value;
		}

	}

}
