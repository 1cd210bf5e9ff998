package org.trama.read;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads single nodes labelled {@code Population}.
 */
interface PopulationRepository extends Repository<PopulationEntity, String> {

	Optional<PopulationEntity> findById(String id);

}
