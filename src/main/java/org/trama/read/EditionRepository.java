package org.trama.read;

import java.util.List;
import java.util.Optional;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads editions.
 */
interface EditionRepository extends Repository<EditionEntity, String> {

	List<EditionEntity> findAllByOrderByYearDescIdAsc();

	Optional<EditionEntity> findById(String id);

	@Query("MATCH (e:Edition {id: $id}) WHERE e.account IS NOT NULL RETURN e.account")
	Optional<String> findAccount(String id);

}
