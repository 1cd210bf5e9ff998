package org.trama.read;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads single actions with all they are related to.
 */
interface ActionRepository extends Repository<ActionEntity, String> {

	Optional<ActionEntity> findById(String id);

}
