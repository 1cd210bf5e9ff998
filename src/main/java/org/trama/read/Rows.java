package org.trama.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.model.Reference;

/**
 * Parts of query results, as records.
 */
final class Rows {

	private Rows() {
	}

	static ThingName thingName(MapAccessor row) {
		return new ThingName(string(row, "id"), text(row, "acronym"), string(row, "name"));
	}

	/**
	 * A thing of which the row has the labels.
	 */
	static Reference reference(MapAccessor row) {
		return Reference.of(kind(row), string(row, "id"), text(row, "acronym"), string(row, "name"));
	}

	static Kind kind(MapAccessor row) {
		List<String> labels = strings(row, "labels");
		return Kind.ofLabels(labels).orElseThrow(() -> new IllegalStateException("No kind of thing: " + labels));
	}

	static Coded coded(MapAccessor row) {
		return new Coded(string(row, "id"), string(row, "code"), string(row, "title"));
	}

	/**
	 * The words that name something: the first in {@code quote}, {@code start} and
	 * {@code end}, further ones in lists beside them.
	 */
	static List<Quote> quotes(MapAccessor evidence) {
		return quotes(text(evidence, "quote"), number(evidence, "start"), number(evidence, "end"),
				strings(evidence, "moreQuotes"), numbers(evidence, "moreStarts"), numbers(evidence, "moreEnds"));
	}

	static List<Quote> quotes(@Nullable String quote, @Nullable Integer start, @Nullable Integer end,
			@Nullable List<String> moreQuotes, @Nullable List<Integer> moreStarts, @Nullable List<Integer> moreEnds) {
		List<Quote> quotes = new ArrayList<>();
		if (quote != null) {
			quotes.add(new Quote(quote, Objects.requireNonNullElse(start, 0), Objects.requireNonNullElse(end, 0)));
		}
		if (moreQuotes != null && moreStarts != null && moreEnds != null) {
			for (int i = 0; i < moreQuotes.size(); i++) {
				quotes.add(new Quote(moreQuotes.get(i), moreStarts.get(i), moreEnds.get(i)));
			}
		}
		quotes.sort(Comparator.comparingInt(Quote::start));
		return quotes;
	}

	static @Nullable Quote clause(MapAccessor evidence) {
		String clause = text(evidence, "clause");
		return (clause != null)
				? new Quote(clause, evidence.get("clauseStart").asInt(), evidence.get("clauseEnd").asInt()) : null;
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

	static List<String> strings(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

	private static List<Integer> numbers(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? List.of() : value.asList(Value::asInt);
	}

}
