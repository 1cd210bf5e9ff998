package org.trama.web.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.Role;
import org.trama.read.card.Coded;
import org.trama.read.card.Description;
import org.trama.read.card.NamingAction;
import org.trama.read.card.Neighbour;
import org.trama.read.card.ThingCard;
import org.trama.read.card.ThingName;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A thing as it is sent. What a kind doesn't have is absent.
 *
 * @param id its id
 * @param type what it is, such as {@code agency}
 * @param acronym its acronym
 * @param name its name
 * @param nameEn its name in English
 * @param aliases other names it goes by
 * @param kind what sort of actor or place it is
 * @param sector an agency's sector of government
 * @param source where these facts come from
 * @param guessed why it is taken for what it is, if no catalog has it
 * @param provisional true if no catalog has it
 * @param partOf what an actor is a part of, from near to far
 * @param parts an actor's parts
 * @param broader the broader populations, from near to far
 * @param narrower the next narrower populations
 * @param within the places it lies in, from near to far
 * @param contains the next smaller places
 * @param counts how often it is named
 * @param neighbours what stands next to it, by kind
 * @param lines the lines of action that its actions advance
 * @param titles for a population: the lines of action whose titles name it
 * @param actions the first of its actions, with the words that name it
 * @param links where all of its actions are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ThingView(String id, String type, @Nullable String acronym, String name, @Nullable String nameEn,
		List<String> aliases, @Nullable String kind, @Nullable String sector, @Nullable String source,
		@Nullable Bilingual guessed, @Nullable Boolean provisional, @Nullable List<ThingName> partOf,
		@Nullable List<ThingName> parts, @Nullable List<ThingName> broader, @Nullable List<ThingName> narrower,
		@Nullable List<ThingName> within, @Nullable List<ThingName> contains, Counts counts,
		Map<String, List<Neighbour>> neighbours, List<ThingCard.LineCount> lines, @Nullable List<Coded> titles,
		List<NamingAction> actions, Links links) {

	private static final int SHOWN = 100;

	static ThingView of(ThingCard card) {
		Description what = card.description();
		List<ThingName> above = card.hierarchy().above();
		List<ThingName> below = card.hierarchy().below();
		boolean actor = card.kind().isOf(Family.ACTOR);
		boolean population = card.kind().isOf(Family.POPULATION);
		boolean place = card.kind().isOf(Family.PLACE);
		return new ThingView(what.id(), card.kind().word(), what.acronym(), what.name(), what.nameEn(), what.aliases(),
				what.kind(), what.sector(), what.source(), what.guessed(), (what.guessed() != null) ? true : null,
				actor ? above : null, actor ? below : null, population ? above : null, population ? below : null,
				place ? above : null, place ? below : null, counts(card, actor), neighbours(card), card.lines(),
				population ? card.concerning() : null, card.actions().stream().limit(SHOWN).toList(), links(card));
	}

	private static Counts counts(ThingCard card, boolean actor) {
		return new Counts((int) card.actions().stream().map(NamingAction::id).distinct().count(), card.actionsBelow(),
				actor ? with(card, Role.LEAD) : null, actor ? with(card, Role.PARTNER) : null,
				actor ? with(card, Role.MENTIONED) : null);
	}

	private static int with(ThingCard card, Role role) {
		return (int) card.actions().stream().filter((action) -> role.word().equals(action.role())).count();
	}

	private static Map<String, List<Neighbour>> neighbours(ThingCard card) {
		Map<String, List<Neighbour>> neighbours = new LinkedHashMap<>();
		for (Kind kind : Kind.named()) {
			neighbours.put(kind.plural(), card.neighbours().getOrDefault(kind, List.of()));
		}
		return neighbours;
	}

	private static Links links(ThingCard card) {
		String parameter = Objects.requireNonNull(card.kind().family()).filter();
		return new Links(UriComponentsBuilder.fromPath("/api/actions")
			.queryParam(parameter, "{id}")
			.encode()
			.buildAndExpand(card.description().id())
			.toUriString());
	}

	/**
	 * How often a thing is named.
	 *
	 * @param actions in how many actions
	 * @param actionsWithin for populations and places: in how many actions it or one
	 * below it is named
	 * @param lead for actors: in how many it leads
	 * @param partner for actors: in how many it partners
	 * @param mentioned for actors: in how many it is only mentioned
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Counts(int actions, @Nullable Integer actionsWithin, @Nullable Integer lead, @Nullable Integer partner,
			@Nullable Integer mentioned) {
	}

	/**
	 * Where more is.
	 *
	 * @param actions all actions of the thing, those of what is below it included
	 */
	record Links(String actions) {
	}

}
