package org.trama.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import org.trama.model.Bilingual;
import org.trama.model.Reference;

/**
 * The type of a column of an answer.
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
	/** Words in both languages: in the query a map of {@code es} and {@code en}. */
	WORDING,
	/** A list of words in both languages. */
	WORDINGS,
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

	/**
	 * Whether nodes stand in such a column, one or several in a cell.
	 */
	public boolean holdsNodes() {
		return this == NODE || this == NODES;
	}

	/**
	 * Whether a cell is what such a column says it holds.
	 * @param cell the cell, not a missing one
	 */
	public boolean fits(Object cell) {
		return switch (this) {
			case NODE -> cell instanceof Reference;
			case NODES -> isListOf(Reference.class, cell);
			case TEXT -> cell instanceof String;
			case TEXTS -> isListOf(String.class, cell);
			case WORDING -> cell instanceof Bilingual;
			case WORDINGS -> isListOf(Bilingual.class, cell);
			case INTEGER -> cell instanceof Long;
			case NUMBER -> cell instanceof Number;
			case BOOLEAN -> cell instanceof Boolean;
		};
	}

	private static boolean isListOf(Class<?> type, Object cell) {
		return cell instanceof List<?> list && list.stream().allMatch(type::isInstance);
	}

	/**
	 * The type of a word.
	 * @param word its name in a question file
	 */
	public static ColumnType of(String word) {
		return Arrays.stream(values())
			.filter((type) -> type.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"no hay ningún tipo de columna «%s»; hay %s".formatted(word, words())));
	}

	private static String words() {
		return String.join(", ", Arrays.stream(values()).map(ColumnType::word).toList());
	}

}
