package org.trama.read.card;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * In which order things are listed.
 */
public enum ThingOrder {

	/** By name, as a Spanish dictionary has them. */
	NAME {
		@Override
		public Comparator<ThingRow> comparator() {
			Collator spanish = Collator.getInstance(Locale.forLanguageTag("es"));
			spanish.setStrength(Collator.SECONDARY);
			return Comparator.comparing(ThingRow::name, spanish::compare).thenComparing(ThingRow::id);
		}
	},
	/** Those in most actions first. */
	ACTIONS {
		@Override
		public Comparator<ThingRow> comparator() {
			return Comparator.comparingInt(ThingRow::actions).reversed().thenComparing(NAME.comparator());
		}
	};

	/**
	 * Compares things so.
	 */
	public abstract Comparator<ThingRow> comparator();

}
