package org.trama.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.model.Reference;
import org.trama.model.Role;
import org.trama.read.card.ActionCard;
import org.trama.read.card.ActionMentions;
import org.trama.read.card.Coded;
import org.trama.read.card.Commitment;
import org.trama.read.card.Description;
import org.trama.read.card.Dossier;
import org.trama.read.card.EditionCard;
import org.trama.read.card.EditionCounts;
import org.trama.read.card.IdleLine;
import org.trama.read.card.Titled;

/**
 * A dossier on a thing of no document. Its actions' texts are its agencies' ids.
 */
public final class InventedDossier {

	private final Kind kind;

	private final String id;

	private final List<Commitment> own = new ArrayList<>();

	private final List<ActionMentions> all = new ArrayList<>();

	private final List<IdleLine> idle = new ArrayList<>();

	private InventedDossier(Kind kind, String id) {
		this.kind = kind;
		this.id = id;
	}

	public static InventedDossier on(Kind kind, String id) {
		return new InventedDossier(kind, id);
	}

	/** An action that the dossier is about. */
	public InventedDossier action(String line, ActionMentions.Mention... mentions) {
		return action(line, "", mentions);
	}

	/** The same with more to say. */
	public InventedDossier action(String line, String more, ActionMentions.Mention... mentions) {
		ActionMentions said = said(line, mentions);
		this.own.add(new Commitment(said, text(mentions) + more, List.of()));
		this.all.add(said);
		return this;
	}

	/** An action that promises a quantity. */
	public InventedDossier promise(String line, int value, String unit, ActionMentions.Mention... mentions) {
		ActionMentions said = said(line, mentions);
		this.own.add(new Commitment(said, text(mentions) + value,
				List.of(new ActionCard.Promise(said.id() + ":1", value, unit, List.of(), "extracted"))));
		this.all.add(said);
		return this;
	}

	/** An action that it isn't about. */
	public InventedDossier other(String line, ActionMentions.Mention... mentions) {
		this.all.add(said(line, mentions));
		return this;
	}

	/** A line without anything scheduled. */
	public InventedDossier idle(String line) {
		this.idle.add(new IdleLine(new Coded("p:" + line, line, "Title of " + line), "Nothing in 2030", 7, 8, 0));
		return this;
	}

	public Dossier dossier() {
		return new Dossier(this.kind,
				new Description(this.id, null, name(this.id), null, List.of(), null, null, null, null),
				new EditionCard("e", "Edition", 2030, new Titled("p", "Plan"), "0".repeat(64), null, null, null,
						EditionCounts.of(Map.of())),
				this.own, this.all, this.idle);
	}

	public static ActionMentions.Mention lead(String agency) {
		return mention(Kind.AGENCY, agency, Role.LEAD);
	}

	/** An agency without an acronym that has a short form. */
	public static ActionMentions.Mention leadInShort(String agency, String brief) {
		return new ActionMentions.Mention(Reference.of(Kind.AGENCY, agency, brief, name(agency)), "LEADS", Role.LEAD,
				new Quote(agency, 0, agency.length()), null, "extracted");
	}

	public static ActionMentions.Mention partner(String agency) {
		return mention(Kind.AGENCY, agency, Role.PARTNER);
	}

	public static ActionMentions.Mention mentioned(String agency) {
		return mention(Kind.AGENCY, agency, Role.MENTIONED);
	}

	public static ActionMentions.Mention mention(Kind kind, String id, Role role) {
		String type = (role != null) ? role.relationship().type() : "NAMES";
		return new ActionMentions.Mention(Reference.of(kind, id, null, name(id)), type, role,
				new Quote(id, 0, id.length()), null, "extracted");
	}

	/** An agency that leads, for so many populations. */
	static ActionMentions.Mention[] crowd(String agency, int populations) {
		return Stream
			.concat(Stream.of(lead(agency)),
					IntStream.rangeClosed(1, populations).mapToObj((i) -> mention(Kind.POPULATION, "people" + i, null)))
			.toArray(ActionMentions.Mention[]::new);
	}

	static String name(String id) {
		return "The " + id.toUpperCase(Locale.ROOT);
	}

	private ActionMentions said(String line, ActionMentions.Mention... mentions) {
		int ordinal = this.all.size() + 1;
		return new ActionMentions("e:" + line + ":" + ordinal, "e", new Coded("p:" + line, line, "Title of " + line),
				new Coded("p:1", "1", "Strategy"), ordinal * 10, ordinal * 10 + 1, List.of(mentions));
	}

	private static String text(ActionMentions.Mention... mentions) {
		return String.join(" ", List.of(mentions).stream().map((mention) -> mention.thing().id()).toList());
	}

}
