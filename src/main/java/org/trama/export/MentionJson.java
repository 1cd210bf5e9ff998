package org.trama.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.Mention;
import org.trama.model.Bilingual;
import org.trama.model.Quote;
import tools.jackson.core.JsonGenerator;

/**
 * The mentions of a text as JSON: the thing, then the words.
 *
 * @param json where to write
 */
record MentionJson(JsonGenerator json) {

	<T> void list(String name, List<T> things, Consumer<T> writer) {
		this.json.writeArrayPropertyStart(name);
		for (T thing : things) {
			this.json.writeStartObject();
			writer.accept(thing);
			this.json.writeEndObject();
		}
		this.json.writeEndArray();
	}

	void initiative(Mention<Initiative> mention) {
		named(mention.of(), mention.of().acronym());
		quotes(mention);
	}

	void population(Mention<Population> mention) {
		property("id", mention.of().id());
		property("name", mention.of().name());
		quotes(mention);
	}

	/**
	 * A thing by the name it is best known by, with all its others.
	 */
	void named(CatalogEntry thing, @Nullable String acronym) {
		String name = (acronym != null) ? acronym : thing.name();
		property("id", thing.id());
		property("name", name);
		this.json.writeArrayPropertyStart("aka");
		Stream.concat(Stream.of(thing.name()), thing.aliases().stream())
			.filter((other) -> !other.equals(name))
			.distinct()
			.forEach(this.json::writeString);
		this.json.writeEndArray();
		Bilingual guessed = thing.guessed();
		if (guessed != null) {
			this.json.writeBooleanProperty("provisional", true);
			property("guessed", guessed.es());
		}
	}

	void quotes(Mention<?> mention) {
		quote("surface", "start", "end", mention.quote());
		if (mention.quotes().size() > 1) {
			list("also", mention.quotes().subList(1, mention.quotes().size()),
					(again) -> quote("surface", "start", "end", again));
		}
	}

	void quote(String text, String start, String end, Quote quote) {
		property(text, quote.text());
		this.json.writeNumberProperty(start, quote.start());
		this.json.writeNumberProperty(end, quote.end());
	}

	void property(String name, String value) {
		this.json.writeStringProperty(name, value);
	}

	void property(String name, BigDecimal value) {
		this.json.writeNumberProperty(name, value);
	}

}
