package org.trama.graph;

import java.util.Optional;

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
		return switch (kind) {
			case AGENCY, ORGANIZATION -> this.actors.findById(id);
			case PROGRAM, INSTRUMENT, FORUM -> this.initiatives.findById(id);
			case POPULATION -> this.populations.findById(id);
			case PLACE -> this.places.findById(id);
		};
	}

}
