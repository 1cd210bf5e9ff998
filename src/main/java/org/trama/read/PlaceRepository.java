package org.trama.read;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads single nodes labelled {@code Place}.
 */
interface PlaceRepository extends Repository<PlaceEntity, String> {

	Optional<PlaceEntity> findById(String id);

}
