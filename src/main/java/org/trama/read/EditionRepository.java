package org.trama.read;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads editions.
 */
interface EditionRepository extends Repository<EditionEntity, String> {

	List<EditionEntity> findAllByOrderByYearDescIdAsc();

	Optional<EditionEntity> findById(String id);

}
