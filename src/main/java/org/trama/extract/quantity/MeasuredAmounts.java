package org.trama.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.Folding;

/**
 * Finds what a number measures by a sign: shares ({@code 15 %, treinta por ciento}) and
 * money ({@code $1,250,000.00, $3.5 millones de pesos, USD 3 millones}). The unit is the
 * sign, or the currency where one is named.
 */
final class MeasuredAmounts {

	private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d{1,2}(?!\\d))?";

	private static final Pattern SHARE = Pattern.compile("(?iu)(?<![\\p{L}\\d.,])(?:(" + DIGITS
			+ ")|(\\p{L}{3,}(?:\\sy\\s\\p{L}{3,})?))\\s?(%|por\\sciento)(?![\\p{L}\\d])");

	private static final Pattern MONEY = Pattern.compile("(?iu)((?:(?<![\\p{L}\\d])US)?\\$|(?<![\\p{L}\\d])"
			+ QuantityWords.SPANISH.currencies().pattern() + "\\s?\\$?)\\s?(" + DIGITS
			+ ")(?:\\s(mil|mill[oó]n|millones|mdp)(?![\\p{L}]))?(?:\\s(mil|millones))?(?:\\s(?:de\\s)?(pesos|d[oó]lares|euros|soles))?");

	/** "Millones de pesos", as budgets abbreviate it. */
	private static final String MILLIONS = "mdp";

	private MeasuredAmounts() {
	}

	static List<Quantity> in(FoldedText folded) {
		String text = folded.original();
		List<Quantity> found = new ArrayList<>();
		for (Matcher share = SHARE.matcher(text); share.find();) {
			BigDecimal value = (share.group(1) != null) ? value(share.group(1)) : inWords(share.group(2));
			if (value.signum() > 0) {
				found.add(new Quantity(value, share.group(3), Quote.of(text, share.start(), share.end())));
			}
		}
		for (Matcher money = MONEY.matcher(text); money.find();) {
			BigDecimal value = value(money.group(2)).multiply(scale(money.group(3))).multiply(scale(money.group(4)));
			String unit = (money.group(5) != null) ? money.group(5) : money.group(1).strip();
			found.add(new Quantity(value, unit, Quote.of(text, money.start(), money.end())));
		}
		return found;
	}

	/** A comma before one or two digits is a decimal one. */
	private static BigDecimal value(String digits) {
		boolean decimal = digits.matches("\\d+,\\d{1,2}");
		return new BigDecimal(decimal ? digits.replace(',', '.') : digits.replace(",", ""));
	}

	private static BigDecimal scale(@Nullable String word) {
		String known = (word == null) ? "" : Folding.fold(word).replace(MILLIONS, "millones");
		return QuantityWords.SPANISH.scales().getOrDefault(known, BigDecimal.ONE);
	}

	private static BigDecimal inWords(String words) {
		return Numbers.in(FoldedText.of(words))
			.stream()
			.map(Numbers.NumberPhrase::value)
			.reduce(BigDecimal.ZERO, (before, value) -> value);
	}

}
