package org.trama.read;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.model.Role;
import org.trama.read.card.ActionCard;
import org.trama.read.card.ActionRow;
import org.trama.read.card.NamingAction;
import org.trama.read.card.UnresolvedName;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * An action and what it is directly related to, as much of that as a query brings; the
 * edition and the line it always has.
 */
@Node("Action")
record ActionEntity(@Id String id, int ordinal, String text, @Nullable Boolean planned, int firstLine, int lastLine,
		@Relationship("STATED_IN") EditionEntity edition, @Relationship("ADVANCES") PartEntity.Line line,
		@Relationship(type = "LEADS", direction = Direction.INCOMING) List<StoredMention.OfActor> leads,
		@Relationship(type = "PARTNERS_IN", direction = Direction.INCOMING) List<StoredMention.OfActor> partners,
		@Relationship(type = "MENTIONED_IN", direction = Direction.INCOMING) List<StoredMention.OfActor> mentioned,
		@Relationship("INVOLVES") List<StoredMention.OfInitiative> initiatives,
		@Relationship("SERVES") List<StoredMention.OfPopulation> populations,
		@Relationship("TAKES_PLACE_IN") List<StoredMention.OfPlace> places,
		@Relationship("PROMISES") List<StoredMention.OfTarget> targets,
		@Relationship("NAMES") List<StoredMention.OfUnresolved> unresolved) {

	/**
	 * The action with the words behind all that is known of it.
	 */
	ActionCard card() {
		return new ActionCard(this.id, this.edition.titled(), this.line.coded(), this.ordinal, this.planned, this.text,
				this.firstLine, this.lastLine, parts().map(Part::participant).toList(),
				inOrder(this.initiatives).map((it) -> named(it, it.node().type().word())).toList(),
				inOrder(this.populations).map((it) -> named(it, it.node().type().word())).toList(),
				inOrder(this.places).map((it) -> named(it, it.node().kind())).toList(),
				inOrder(this.targets).map(ActionEntity::promise).toList(),
				inOrder(this.unresolved).map(ActionEntity::unknown).toList());
	}

	/**
	 * The action as a list shows it.
	 */
	ActionRow row() {
		return new ActionRow(this.id, this.edition.id(), this.line.coded(), this.ordinal, this.planned, this.text,
				this.firstLine, this.lastLine, parts().map(Part::row).toList());
	}

	/**
	 * What it says of the one thing that a query brought along; once for each role that
	 * the thing has.
	 */
	Stream<NamingAction> naming() {
		return Stream.concat(parts().map((part) -> naming(part.mention(), part.role().word())),
				Stream.of(this.initiatives, this.populations, this.places)
					.flatMap(List::stream)
					.map((mention) -> naming(mention, null)));
	}

	/**
	 * The names in it that the catalog lacks.
	 */
	Stream<UnresolvedName> unresolvedNames() {
		return inOrder(this.unresolved)
			.map((it) -> new UnresolvedName(it.node().name(), it.node().guess(), this.id, this.line.coded().code(),
					it.quotes().get(0).text(), it.quotes().get(0).start(), it.quotes().get(0).end()));
	}

	private Stream<Part> parts() {
		return Stream
			.of(parts(this.leads, Role.LEAD), parts(this.partners, Role.PARTNER), parts(this.mentioned, Role.MENTIONED))
			.flatMap((parts) -> parts)
			.sorted(Comparator.comparing(Part::mention, StoredMention.AS_READ));
	}

	private NamingAction naming(StoredMention<?> mention, @Nullable String role) {
		return new NamingAction(this.id, this.edition.id(), this.line.coded(), this.planned, this.text, role,
				mention.quotes(), mention.reason());
	}

	private static Stream<Part> parts(List<StoredMention.OfActor> mentions, Role role) {
		return mentions.stream().map((mention) -> new Part(mention, role));
	}

	private static <M extends StoredMention<?>> Stream<M> inOrder(List<M> mentions) {
		return mentions.stream().sorted(StoredMention.AS_READ);
	}

	private static ActionCard.Named named(StoredMention<? extends ThingEntity> mention, String kind) {
		ThingEntity thing = mention.node();
		return new ActionCard.Named(thing.id(), thing.acronym(), thing.name(), kind, mention.quotes(),
				mention.origin());
	}

	private static ActionCard.Promise promise(StoredMention.OfTarget mention) {
		Target target = mention.node();
		return new ActionCard.Promise(target.id(), target.number(), target.unit(), mention.quotes(), mention.origin());
	}

	private static ActionCard.Unknown unknown(StoredMention.OfUnresolved mention) {
		return new ActionCard.Unknown(mention.node().name(), mention.node().guess(), mention.quotes());
	}

	/**
	 * A promised quantity.
	 */
	@Node("Target")
	record Target(@Id String id, double value, String unit) {

		/** 25100 and not 25100.0: most targets are people or things. */
		Number number() {
			if (this.value == Math.rint(this.value)) {
				return (long) this.value;
			}
			return this.value;
		}

	}

	/**
	 * A name that the catalog lacks.
	 */
	@Node("Unresolved")
	record Unresolved(@Id String id, String name, String guess) {
	}

	/**
	 * An actor's part in the action.
	 */
	private record Part(StoredMention.OfActor mention, Role role) {

		ActionCard.Participant participant() {
			ThingEntity.Actor actor = this.mention.node();
			return new ActionCard.Participant(actor.id(), actor.acronym(), actor.name(), actor.type().word(),
					this.role.word(), this.mention.quotes(), this.mention.reason(), this.mention.origin());
		}

		ActionRow.Part row() {
			ThingEntity.Actor actor = this.mention.node();
			return new ActionRow.Part(actor.id(), actor.acronym(), actor.name(), this.role.word());
		}

	}

}
