package org.trama.read.aggregate;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.model.Reference;
import org.trama.read.card.Coded;
import org.trama.read.card.ThingName;

/**
 * Parts of query results, as records.
 */
final class Rows {

	private Rows() {
	}

	static ThingName thingName(MapAccessor row) {
		return new ThingName(string(row, "id"), text(row, "acronym"), string(row, "name"), text(row, "nameEn"));
	}

	/**
	 * A thing of which the row has the labels.
	 */
	static Reference reference(MapAccessor row) {
		return Reference.of(kind(row), string(row, "id"), text(row, "acronym"), string(row, "name"))
			.inEnglish(text(row, "shortEn"), text(row, "nameEn"));
	}

	static Kind kind(MapAccessor row) {
		List<String> labels = strings(row, "labels");
		return Kind.ofLabels(labels).orElseThrow(() -> new IllegalStateException("No kind of thing: " + labels));
	}

	/** A part of a plan's tree that a line may lack. */
	static @Nullable Coded maybeCoded(Value part) {
		return part.isNull() ? null : coded(part);
	}

	static Coded coded(MapAccessor row) {
		return new Coded(string(row, "id"), string(row, "code"), string(row, "title"));
	}

	/**
	 * Words and where they stand, if there are any.
	 * @param row the row that has them
	 * @param words the key of the words
	 * @param start the key of the offset of their first character
	 * @param end the key of the offset behind their last
	 */
	static @Nullable Quote quote(MapAccessor row, String words, String start, String end) {
		String quote = text(row, words);
		return (quote != null) ? new Quote(quote, row.get(start).asInt(), row.get(end).asInt()) : null;
	}

	/**
	 * The words of a mention, none if it has none.
	 */
	static List<Quote> quotes(MapAccessor row) {
		return Stream.ofNullable(quote(row, "quote", "start", "end")).toList();
	}

	static String string(MapAccessor row, String key) {
		return row.get(key).asString();
	}

	static @Nullable String text(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? null : value.asString();
	}

	static @Nullable Integer number(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? null : value.asInt();
	}

	static @Nullable Boolean truth(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? null : value.asBoolean();
	}

	private static List<String> strings(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

}
