package org.trama.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
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
		List<Quantity> found = new ArrayList<>();
		int labelled = -LABEL_LIST;
		for (NumberPhrase number : Numbers.in(text)) {
			boolean label = label(text, number) || number.start() - labelled < LABEL_LIST;
			labelled = label ? number.end() : labelled;
			if (!label && names.stream().noneMatch((name) -> within(name, number))) {
				CountedPhrase unit = CountedPhrase.after(text, number.to());
				if (unit.length() > 0 && counts(unit) && !superseded(text, unit, number)) {
					Quote quote = Quote.of(text.original(), number.start(), unit.end());
					found.add(new Quantity(number.value(), unit.text(), quote));
				}
			}
		}
		return found;
	}

	private static boolean within(NameMention name, NumberPhrase number) {
		return name.quote().start() < number.start() && number.end() <= name.quote().end();
	}

	private static boolean label(FoldedText text, NumberPhrase number) {
		String before = text.wordBefore(number.from());
		boolean year = number.value().scale() <= 0 && number.digits() && number.value().intValue() >= 1900
				&& number.value().intValue() <= 2100 && number.text().length() == 4;
		return WORDS.labels().contains(before) || year || number.value().compareTo(BigDecimal.ONE) < 0;
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
