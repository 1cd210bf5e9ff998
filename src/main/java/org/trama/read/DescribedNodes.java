package org.trama.read;

import java.util.Objects;
import java.util.Optional;

import org.trama.model.Kind;

import org.springframework.stereotype.Component;

/**
 * The node behind an id, whatever its kind.
 */
@Component
class DescribedNodes {

	private final ActorRepository actors;

	private final InitiativeRepository initiatives;

	private final PopulationRepository populations;

	private final PlaceRepository places;

	DescribedNodes(ActorRepository actors, InitiativeRepository initiatives, PopulationRepository populations,
			PlaceRepository places) {
		this.actors = actors;
		this.initiatives = initiatives;
		this.populations = populations;
		this.places = places;
	}

	Optional<? extends Described> find(Kind kind, String id) {
		return switch (Objects.requireNonNull(kind.family())) {
			case ACTOR -> this.actors.findById(id);
			case INITIATIVE -> this.initiatives.findById(id);
			case POPULATION -> this.populations.findById(id);
			case PLACE -> this.places.findById(id);
		};
	}

}
