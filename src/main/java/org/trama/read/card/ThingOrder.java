package org.trama.read.card;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * In which order things are listed.
 */
public enum ThingOrder {

	/** By name, as a dictionary of the reader's language has them. */
	NAME {
		@Override
		public Comparator<ThingRow> comparator(Locale language) {
			Collator dictionary = Collator.getInstance(language);
			dictionary.setStrength(Collator.SECONDARY);
			return Comparator.comparing((ThingRow thing) -> thing.nameIn(language), dictionary::compare)
				.thenComparing(ThingRow::id);
		}
	},
	/** Those in most actions first. */
	ACTIONS {
		@Override
		public Comparator<ThingRow> comparator(Locale language) {
			return Comparator.comparingInt(ThingRow::actions).reversed().thenComparing(NAME.comparator(language));
		}
	};

	/**
	 * Compares things so.
	 * @param language the language of who reads the list
	 */
	public abstract Comparator<ThingRow> comparator(Locale language);

}
