package org.trama.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.graph.Coded;
import org.trama.graph.Description;
import org.trama.graph.Kind;
import org.trama.graph.NamingAction;
import org.trama.graph.Neighbour;
import org.trama.graph.Reference;
import org.trama.graph.Role;
import org.trama.graph.ThingCard;

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
		@Nullable List<Reference> partOf, @Nullable List<Reference> parts, @Nullable List<Reference> broader,
		@Nullable List<Reference> narrower, @Nullable List<Reference> within, @Nullable List<Reference> contains,
		Counts counts, Map<String, List<Neighbour>> neighbours, List<ThingCard.LineCount> lines,
		@Nullable List<Coded> titles, List<NamingAction> actions, Links links) {

	private static final int SHOWN = 100;

	static ThingView of(ThingCard card) {
		Description what = card.description();
		List<Reference> above = card.hierarchy().above();
		List<Reference> below = card.hierarchy().below();
		boolean actor = card.kind() == Kind.AGENCY || card.kind() == Kind.ORGANIZATION;
		boolean population = card.kind() == Kind.POPULATION;
		boolean place = card.kind() == Kind.PLACE;
		return new ThingView(what.id(), card.kind().name().toLowerCase(Locale.ROOT), what.acronym(), what.name(),
				what.nameEn(), what.aliases(), what.kind(), what.sector(), what.source(), actor ? above : null,
				actor ? below : null, population ? above : null, population ? below : null, place ? above : null,
				place ? below : null, counts(card, actor), neighbours(card), card.lines(),
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
		for (Kind kind : Kind.values()) {
			neighbours.put(kind.plural(), card.neighbours().getOrDefault(kind, List.of()));
		}
		return neighbours;
	}

	private static Links links(ThingCard card) {
		String parameter = switch (card.kind()) {
			case AGENCY, ORGANIZATION -> "agency";
			case PROGRAM, INSTRUMENT, FORUM -> "initiative";
			case POPULATION -> "population";
			case PLACE -> "place";
		};
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
