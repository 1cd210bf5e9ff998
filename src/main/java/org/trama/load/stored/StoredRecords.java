package org.trama.load.stored;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.trama.document.LineRange;
import org.trama.extract.Action;
import org.trama.extract.Title;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.Mention;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.role.Participation;
import org.trama.extract.unknown.Guess;
import org.trama.extract.unknown.Unresolved;
import org.trama.model.Bilingual;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.model.Role;

/**
 * Rows of {@link StoredPages} as the records that they were stored from.
 */
final class StoredRecords {

	private StoredRecords() {
	}

	static Action action(Record row) {
		Value action = row.get("action");
		return new Action(action.get("lineCode").asString(), action.get("ordinal").asInt(),
				action.get("planned").asBoolean(), action.get("text").asString(), lines(action),
				row.get("actors").asList(StoredRecords::participation),
				mentions(row.get("initiatives"), StoredRecords::initiative),
				mentions(row.get("populations"), StoredRecords::population),
				mentions(row.get("places"), StoredRecords::place),
				row.get("quantities").asList(StoredRecords::quantity),
				row.get("unresolved").asList(StoredRecords::unresolved));
	}

	static Title title(Record row) {
		Value title = row.get("title");
		return new Title(row.get("code").asString(), title.get("title").asString(), title.get("planned").asBoolean(),
				lines(title), mentions(row.get("populations"), StoredRecords::population));
	}

	private static LineRange lines(Value properties) {
		return new LineRange(properties.get("firstLine").asInt(), properties.get("lastLine").asInt());
	}

	private static Participation participation(Value row) {
		Value evidence = row.get("r");
		return new Participation(Role.ofRelationship(row.get("type").asString()), mention(row, actor(row)),
				new Quote(evidence.get("clause").asString(), evidence.get("clauseStart").asInt(),
						evidence.get("clauseEnd").asInt()));
	}

	private static <T extends CatalogEntry> List<Mention<T>> mentions(Value rows, Function<Value, T> thing) {
		return rows.asList((row) -> mention(row, thing.apply(row)));
	}

	private static <T extends CatalogEntry> Mention<T> mention(Value row, T thing) {
		Value evidence = row.get("r");
		List<Quote> quotes = new ArrayList<>();
		quotes.add(quote(evidence));
		Value more = evidence.get("moreQuotes");
		for (int i = 0; !more.isNull() && i < more.size(); i++) {
			quotes.add(new Quote(more.get(i).asString(), evidence.get("moreStarts").get(i).asInt(),
					evidence.get("moreEnds").get(i).asInt()));
		}
		return new Mention<>(thing, quotes);
	}

	private static Quote quote(Value evidence) {
		return new Quote(evidence.get("quote").asString(), evidence.get("start").asInt(), evidence.get("end").asInt());
	}

	private static Actor actor(Value row) {
		Value node = row.get("n");
		return new Actor(text(node, "id"), kind(row), optional(node, "acronym"), optional(node, "short"),
				text(node, "name"), strings(node, "aliases"), text(node, "kind"), optional(node, "sector"),
				optional(row, "above"), text(node, "source"), guessed(node));
	}

	private static @Nullable Bilingual guessed(Value node) {
		String reason = optional(node, "guessed");
		return (reason != null) ? Bilingual.of(reason, optional(node, "guessedEn")) : null;
	}

	private static Initiative initiative(Value row) {
		Value node = row.get("n");
		return new Initiative(text(node, "id"), kind(row), optional(node, "acronym"), optional(node, "short"),
				text(node, "name"), strings(node, "aliases"), text(node, "source"), guessed(node));
	}

	private static Population population(Value row) {
		Value node = row.get("n");
		return new Population(text(node, "id"), optional(node, "short"), text(node, "name"), text(node, "nameEn"),
				optional(node, "shortEn"), optional(row, "above"), strings(node, "aliases"));
	}

	private static Place place(Value row) {
		Value node = row.get("n");
		return new Place(text(node, "id"), text(node, "name"), strings(node, "aliases"), text(node, "kind"),
				optional(row, "above"), guessed(node));
	}

	private static Quantity quantity(Value row) {
		Value target = row.get("n");
		BigDecimal value = BigDecimal.valueOf(target.get("value").asDouble()).stripTrailingZeros();
		return new Quantity(value.setScale(Math.max(0, value.scale())), text(target, "unit"), quote(row.get("r")));
	}

	private static Unresolved unresolved(Value row) {
		Value node = row.get("n");
		Guess guess = Guess.of(text(node, "guess"));
		return new Unresolved(text(node, "name"), guess, quote(row.get("r")));
	}

	private static Kind kind(Value row) {
		return Kind.ofLabels(row.get("labels").asList(Value::asString)).orElseThrow();
	}

	private static String text(Value properties, String name) {
		return properties.get(name).asString("");
	}

	private static @Nullable String optional(Value properties, String name) {
		Value value = properties.get(name);
		return value.isNull() ? null : value.asString();
	}

	private static List<String> strings(Value properties, String name) {
		return properties.get(name).asList(Value::asString, List.of());
	}

}
