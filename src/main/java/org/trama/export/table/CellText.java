package org.trama.export.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The content of a cell as text that no spreadsheet computes.
 */
public final class CellText {

	/** What stands between the members of a list in one cell. */
	public static final String BETWEEN = "; ";

	/** What makes a spreadsheet compute a cell instead of showing it. */
	private static final String FORMULA = "=+-@＝＋－＠";

	/** What a spreadsheet may take for the end of a cell, so that a new one begins. */
	private static final String BREAK = "\t\r\n";

	private CellText() {
	}

	/**
	 * What stands in a cell, as it is; a list with semicolons.
	 * @param cell what stands in it
	 */
	public static String plain(@Nullable Object cell) {
		return joined(cell, UnaryOperator.identity());
	}

	/**
	 * A text as it may stand in a cell: with an apostrophe in front if a spreadsheet
	 * would compute it.
	 * @param text the text
	 */
	public static String inert(String text) {
		return isComputed(text) ? "'" + text : text;
	}

	static String of(@Nullable Object cell, CsvDialect dialect) {
		if (cell instanceof Number number) {
			return written(number).replace('.', dialect.decimal());
		}
		return (cell instanceof Boolean) ? cell.toString() : inert(joined(cell, CellText::inert));
	}

	/**
	 * Whether a spreadsheet may compute a text: blanks and what isn't seen in front of a
	 * sign change nothing for some.
	 */
	static boolean isComputed(String text) {
		if (!text.isEmpty() && BREAK.indexOf(text.charAt(0)) >= 0) {
			return true;
		}
		return text.codePoints()
			.dropWhile(CellText::isUnseen)
			.limit(1)
			.anyMatch((character) -> FORMULA.indexOf(character) >= 0);
	}

	private static boolean isUnseen(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
	}

	private static String joined(@Nullable Object cell, UnaryOperator<String> member) {
		return (cell instanceof List<?> list)
				? list.stream().map((one) -> member.apply(joined(one, member))).collect(Collectors.joining(BETWEEN))
				: Objects.toString(cell, "");
	}

	/** Whole numbers without a fraction, whatever type they have. */
	private static String written(Number number) {
		if (!Double.isFinite(number.doubleValue())) {
			return number.toString();
		}
		BigDecimal value = new BigDecimal(number.toString());
		return (value.signum() == 0) ? "0" : value.stripTrailingZeros().toPlainString();
	}

}
