package org.trama.read;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.model.ActionCriterion;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.Role;
import org.trama.read.aggregate.DossierAggregates;
import org.trama.read.card.Coded;
import org.trama.read.card.Commitment;
import org.trama.read.card.Description;
import org.trama.read.card.Dossier;
import org.trama.read.card.EditionCard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that an edition says of one thing, gathered to report on it.
 */
@Service
@Transactional(readOnly = true)
public class Dossiers {

	private final ThingRepository things;

	private final Editions editions;

	private final Mentions mentions;

	private final DossierAggregates aggregates;

	Dossiers(ThingRepository things, Editions editions, Mentions mentions, DossierAggregates aggregates) {
		this.things = things;
		this.editions = editions;
		this.mentions = mentions;
		this.aggregates = aggregates;
	}

	/**
	 * What there is on a thing.
	 * @param kind its kind
	 * @param id its id
	 * @param edition the edition's id; without it, the newest that has an action of the
	 * thing, or else the newest
	 */
	public Optional<Dossier> find(Kind kind, String id, @Nullable String edition) {
		List<EditionCard> wanted = this.editions.list()
			.stream()
			.filter((one) -> edition == null || one.id().equals(edition))
			.toList();
		return this.things.find(kind.label(), id)
			.filter((thing) -> !wanted.isEmpty())
			.map((thing) -> dossier(kind, thing.description(), wanted));
	}

	private Dossier dossier(Kind kind, Description thing, List<EditionCard> editions) {
		return editions.stream()
			.map((edition) -> dossier(kind, thing, edition))
			.filter((dossier) -> !dossier.own().isEmpty())
			.findFirst()
			.orElseGet(() -> dossier(kind, thing, editions.get(0)));
	}

	private Dossier dossier(Kind kind, Description thing, EditionCard edition) {
		List<String> of = List.of(edition.id());
		ActionConditions own = new ActionConditions(new ActionFilter(
				Map.of(ActionCriterion.EDITION, List.of(of), criterion(kind), List.of(List.of(thing.id()))), null,
				Set.of(), null));
		List<Commitment> actions = this.aggregates.commitments(own.match(), own.parameters());
		boolean population = kind.isOf(Family.POPULATION);
		List<String> strategies = population ? List.of()
				: actions.stream()
					.filter((action) -> isActive(action, kind, thing.id()))
					.map((action) -> action.said().strategy())
					.filter(Objects::nonNull)
					.map(Coded::id)
					.distinct()
					.toList();
		return new Dossier(kind, thing, edition, actions,
				this.mentions.of(ActionFilter.of(ActionCriterion.EDITION, of)),
				this.aggregates.idle(edition.id(), strategies, population ? thing.id() : ""));
	}

	/** An actor that is only mentioned in an action isn't active in its strategy. */
	private static boolean isActive(Commitment action, Kind kind, String id) {
		return !kind.isOf(Family.ACTOR) || action.said()
			.mentions()
			.stream()
			.anyMatch((mention) -> mention.thing().id().equals(id) && mention.role() != null
					&& mention.role() != Role.MENTIONED);
	}

	private static ActionCriterion criterion(Kind kind) {
		return ActionCriterion.ofWord(Objects.requireNonNull(kind.family()).filter()).orElseThrow();
	}

}
