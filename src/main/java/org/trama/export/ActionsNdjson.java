package org.trama.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.trama.extract.Action;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Place;
import org.trama.extract.mention.Mention;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.role.Participation;
import org.trama.extract.unknown.Unresolved;
import org.trama.model.Family;
import org.trama.model.Kind;
import tools.jackson.core.JsonGenerator;

/**
 * Actions as NDJSON: one action a line, with all it names and the words that say so.
 * <p>
 * Each line holds {@code line}, {@code ordinal}, {@code planned}, {@code text},
 * {@code firstLine} and {@code lastLine} in the source, and the lists {@code actors},
 * {@code programs}, {@code instruments}, {@code forums}, {@code populations},
 * {@code places}, {@code quantities} and {@code unresolved}. Every entry quotes its words
 * with {@code start} and {@code end}, character offsets into {@code text}; {@code also}
 * lists the places where a thing is named again.
 */
public final class ActionsNdjson {

	private ActionsNdjson() {
	}

	/**
	 * Writes actions.
	 * @param actions the actions, in the order in which they shall be written
	 * @param out where to write, in UTF-8; stays open
	 * @throws IOException if that fails
	 */
	public static void write(Iterable<Action> actions, OutputStream out) throws IOException {
		JsonOut.lines(actions, out, ActionsNdjson::write);
	}

	private static void write(JsonGenerator json, Action action) {
		json.writeStringProperty("line", action.line());
		json.writeNumberProperty("ordinal", action.ordinal());
		JsonOut.truth(json, "planned", action.planned());
		json.writeStringProperty("text", action.text());
		json.writeNumberProperty("firstLine", action.at().first());
		json.writeNumberProperty("lastLine", action.at().last());
		MentionJson mentions = new MentionJson(json);
		mentions.list("actors", action.actors(), (actor) -> writeActor(mentions, actor));
		for (Kind type : Family.INITIATIVE.kinds()) {
			List<Mention<Initiative>> initiatives = action.initiatives()
				.stream()
				.filter((mention) -> mention.of().type() == type)
				.toList();
			mentions.list(type.plural(), initiatives, mentions::initiative);
		}
		mentions.list("populations", action.populations(), mentions::population);
		mentions.list("places", action.places(), (place) -> writePlace(mentions, place));
		mentions.list("quantities", action.quantities(), (quantity) -> writeQuantity(mentions, quantity));
		mentions.list("unresolved", action.unresolved(), (name) -> writeUnresolved(mentions, name));
	}

	private static void writeActor(MentionJson mentions, Participation participation) {
		mentions.named(participation.actor().of(), participation.actor().of().acronym());
		mentions.property("type", participation.actor().of().type().word());
		mentions.property("kind", participation.actor().of().kind());
		mentions.property("role", participation.role().word());
		mentions.quotes(participation.actor());
		mentions.quote("clause", "clauseStart", "clauseEnd", participation.evidence());
	}

	private static void writePlace(MentionJson mentions, Mention<Place> place) {
		mentions.named(place.of(), null);
		mentions.property("kind", place.of().kind());
		mentions.quotes(place);
	}

	private static void writeQuantity(MentionJson mentions, Quantity quantity) {
		mentions.property("value", quantity.value());
		mentions.property("unit", quantity.unit());
		mentions.quote("quote", "start", "end", quantity.quote());
	}

	private static void writeUnresolved(MentionJson mentions, Unresolved unresolved) {
		mentions.property("name", unresolved.name());
		mentions.property("guess", unresolved.guess().word());
		mentions.quote("quote", "start", "end", unresolved.quote());
	}

}
