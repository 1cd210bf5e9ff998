package org.trama.export.table;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <T> what has a row
 * @param heading what stands above it
 * @param width how wide it is where columns have a width
 * @param cell what stands in a row: a text, a number, a truth value, a date, an address
 * ({@link java.net.URI}), a list of these, or nothing
 */
public record TableColumn<T>(String heading, Width width, Function<T, @Nullable Object> cell) {

	/** How wide columns are. */
	public enum Width {

		/** For numbers. */
		NUMBER(14),
		/** For ids, codes and acronyms. */
		WORD(20),
		/** For names. */
		NAME(40),
		/** For texts of several lines. */
		TEXT(70);

		private final int characters;

		Width(int characters) {
			this.characters = characters;
		}

		int characters() {
			return this.characters;
		}

	}

}
