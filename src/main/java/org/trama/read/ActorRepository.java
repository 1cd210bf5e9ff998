package org.trama.read;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads single nodes labelled {@code Actor}.
 */
interface ActorRepository extends Repository<ActorEntity, String> {

	Optional<ActorEntity> findById(String id);

}
