package org.trama.extract.quantity;

import java.math.BigDecimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.trama.extract.mention.NameMention;
import org.trama.extract.quantity.Numbers.NumberPhrase;
import org.trama.model.Quote;
import org.trama.text.FoldedText;

/**
 * Finds what a text promises in numbers: a number and the noun phrase it counts. Dates,
 * years, ages, hours of the day, ordinals, articles of laws and numbers inside names
 * count nothing.
 */
public final class QuantityFinder {

	private static final QuantityWords WORDS = QuantityWords.SPANISH;

	/**
	 * How far apart the numbers of one label may stand: "artículos 19, frac. XI, y 28".
	 */
	private static final int LABEL_LIST = 16;

	/**
	 * Finds quantities.
	 * @param text any text
	 * @param names the names in it
	 * @return what it promises in numbers, in the order of the text
	 */
	public List<Quantity> in(FoldedText text, List<NameMention> names) {
		List<Quantity> measures = MeasuredAmounts.in(text);
		List<Quantity> found = new ArrayList<>(measures);
		int labelled = -LABEL_LIST;
		List<NumberPhrase> numbers = Numbers.in(text);
		for (int i = 0; i < numbers.size(); i++) {
			NumberPhrase number = numbers.get(i);
			boolean label = label(text, number) || number.start() - labelled < LABEL_LIST;
			labelled = label ? number.end() : labelled;
			boolean free = names.stream().noneMatch((name) -> within(name.quote(), number))
					&& measures.stream().noneMatch((measure) -> within(measure.quote(), number));
			if (!label && free) {
				boolean range = isLowerEnd(text, numbers, i);
				NumberPhrase last = (range || sharesUnit(text, numbers, i)) ? numbers.get(i + 1) : number;
				CountedPhrase unit = CountedPhrase.after(text, last.to());
				if (unit.length() > 0 && counts(unit) && !isKnown(text, unit, number)
						&& !superseded(text, unit, number)) {
					Quote quote = Quote.of(text.original(), number.start(), unit.end());
					BigDecimal value = last.equals(number) ? number.value() : number.valueBeside(last);
					found.add(new Quantity(value, unit.text(), quote));
					i += range ? 1 : 0;
				}
			}
		}
		found.sort(Comparator.comparingInt((Quantity each) -> each.quote().start()));
		return found;
	}

	/**
	 * Whether a number is the lesser of two of which no more is promised: "10 o 12
	 * talleres".
	 */
	private static boolean isLowerEnd(FoldedText text, List<NumberPhrase> numbers, int i) {
		return isBefore(text, numbers, i, " o ");
	}

	/**
	 * Whether a number is the first of two that count the same: "entre 10 y 12 talleres".
	 */
	private static boolean sharesUnit(FoldedText text, List<NumberPhrase> numbers, int i) {
		return isBefore(text, numbers, i, " y ");
	}

	private static boolean isBefore(FoldedText text, List<NumberPhrase> numbers, int i, String between) {
		NumberPhrase number = numbers.get(i);
		return number.digits() && i + 1 < numbers.size() && numbers.get(i + 1).digits()
				&& text.folded().substring(number.to(), numbers.get(i + 1).from()).equals(between);
	}

	private static boolean within(Quote words, NumberPhrase number) {
		return words.start() < number.end() && number.start() < words.end();
	}

	private static boolean label(FoldedText text, NumberPhrase number) {
		String before = text.wordBefore(number.from());
		boolean year = number.value().scale() <= 0 && number.digits() && number.value().intValue() >= 1900
				&& number.value().intValue() <= 2100 && number.text().length() == 4;
		return WORDS.labels().contains(before) || year || number.value().compareTo(BigDecimal.ONE) < 0;
	}

	/**
	 * Whether a number says how many there are anyway: {@code las tres entidades},
	 * {@code los tres órdenes de gobierno}, but not {@code 12 países}.
	 */
	private static boolean isKnown(FoldedText text, CountedPhrase unit, NumberPhrase number) {
		return WORDS.knownMany().contains(unit.noun())
				&& (!number.digits() || WORDS.definite().contains(text.wordBefore(number.from())));
	}

	private static boolean counts(CountedPhrase unit) {
		if (WORDS.durations().contains(unit.noun())) {
			return unit.ofSomething();
		}
		return !WORDS.neverCounted().contains(unit.noun());
	}

	/**
	 * Whether the number is where a rise begins: of "de 15 a 35 claves" only 35 counts.
	 */
	private static boolean superseded(FoldedText text, CountedPhrase unit, NumberPhrase number) {
		return WORDS.risesTo().contains(unit.noun()) || text.wordAfter(number.to()).equals("y") && !number.digits();
	}

}
