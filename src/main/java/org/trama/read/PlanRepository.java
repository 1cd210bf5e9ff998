package org.trama.read;

import java.util.List;
import java.util.Optional;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads plans.
 */
interface PlanRepository extends Repository<PlanEntity, String> {

	List<PlanEntity> findAllByOrderById();

	Optional<PlanEntity> findById(String id);

	/**
	 * The plan of a line of action.
	 * @param line the line's id
	 */
	@Query("""
			MATCH (p:Plan)-[:HAS_AXIS|HAS_OBJECTIVE|HAS_STRATEGY|HAS_LINE*1..4]->(:ActionLine {id: $line})
			RETURN p
			""")
	PlanEntity findOf(String line);

}
