package org.trama.read;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads single nodes labelled {@code Initiative}.
 */
interface InitiativeRepository extends Repository<InitiativeEntity, String> {

	Optional<InitiativeEntity> findById(String id);

}
