package org.trama.question;

import java.util.Arrays;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What stands in a column of an answer.
 */
public enum ColumnType {

	/** A node of the graph. */
	NODE,
	/** A list of nodes. */
	NODES,
	/** A piece of text. */
	TEXT,
	/** A list of texts. */
	TEXTS,
	/** A whole number. */
	INTEGER,
	/** A number. */
	NUMBER,
	/** True or false. */
	BOOLEAN;

	/**
	 * Its name in a question file and in the API.
	 */
	@JsonValue
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean holdsNodes() {
		return this == NODE || this == NODES;
	}

	static ColumnType of(String word) {
		return Arrays.stream(values())
			.filter((type) -> type.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"there is no column type '%s'; there are %s".formatted(word, words())));
	}

	private static String words() {
		return String.join(", ", Arrays.stream(values()).map(ColumnType::word).toList());
	}

}
