package org.trama.read;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.trama.model.Quote;
import org.trama.model.Role;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * An action and what it is directly related to, no further.
 */
@Node("Action")
record ActionEntity(@Id String id, int ordinal, String text, boolean planned, int firstLine, int lastLine,
		@Relationship("STATED_IN") EditionEntity edition, @Relationship("ADVANCES") LineEntity line,
		@Relationship(type = "LEADS", direction = Direction.INCOMING) List<ActorPart> leads,
		@Relationship(type = "PARTNERS_IN", direction = Direction.INCOMING) List<ActorPart> partners,
		@Relationship(type = "MENTIONED_IN", direction = Direction.INCOMING) List<ActorPart> mentioned,
		@Relationship("INVOLVES") List<InitiativeMention> initiatives,
		@Relationship("SERVES") List<PopulationMention> populations,
		@Relationship("TAKES_PLACE_IN") List<PlaceMention> places,
		@Relationship("PROMISES") List<TargetPromise> targets,
		@Relationship("NAMES") List<UnresolvedMention> unresolved) {

	/**
	 * The action as it leaves this package.
	 */
	ActionCard card() {
		List<ActionCard.Participant> actors = Stream
			.of(parts(this.leads, Role.LEAD), parts(this.partners, Role.PARTNER), parts(this.mentioned, Role.MENTIONED))
			.flatMap((parts) -> parts)
			.sorted(Comparator.comparingInt((part) -> first(part.quotes())))
			.toList();
		return new ActionCard(this.id, this.edition.titled(), this.line.coded(), this.ordinal, this.planned, this.text,
				this.firstLine, this.lastLine, actors,
				inOrder(this.initiatives.stream().map(InitiativeMention::card), ActionCard.Named::quotes),
				inOrder(this.populations.stream().map(PopulationMention::card), ActionCard.Named::quotes),
				inOrder(this.places.stream().map(PlaceMention::card), ActionCard.Named::quotes),
				inOrder(this.targets.stream().map(TargetPromise::card), ActionCard.Promise::quotes),
				inOrder(this.unresolved.stream().map(UnresolvedMention::card), ActionCard.Unknown::quotes));
	}

	private static Stream<ActionCard.Participant> parts(List<ActorPart> parts, Role role) {
		return parts.stream().map((part) -> part.card(role));
	}

	private static <T> List<T> inOrder(Stream<T> things, Function<T, List<Quote>> quotes) {
		return things.sorted(Comparator.comparingInt((thing) -> first(quotes.apply(thing)))).toList();
	}

	private static int first(List<Quote> quotes) {
		return quotes.isEmpty() ? Integer.MAX_VALUE : quotes.get(0).start();
	}

}
