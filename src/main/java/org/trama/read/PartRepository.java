package org.trama.read;

import java.util.List;
import java.util.Optional;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads parts of plans' trees.
 */
interface PartRepository extends Repository<PartEntity, String> {

	/**
	 * The parts that have a code or an id: none or one, or one of each plan that has the
	 * code.
	 * @param label the label of their level
	 * @param code the code or the id
	 */
	@Query("MATCH (n::#{literal(#label)}) WHERE n.code = $code OR n.id = $code RETURN n ORDER BY n.id")
	List<PartEntity> findByCode(String label, String code);

	/**
	 * A line of action with what editions say of it.
	 * @param id its id
	 */
	@Query("""
			MATCH (l:ActionLine {id: $id})
			RETURN l,
			  COLLECT { MATCH (l)-[r:SCHEDULES|CONCERNS]-() RETURN r } AS relationships,
			  COLLECT { MATCH (l)-[:SCHEDULES|CONCERNS]-(n) RETURN DISTINCT n } AS nodes
			""")
	Optional<PartEntity.Line> findLine(String id);

	/**
	 * The parts that a line of action stands under, as many as its plan has.
	 * @param line the line's id
	 */
	@Query("""
			MATCH (n:Axis|Objective|Strategy)-[:HAS_OBJECTIVE|HAS_STRATEGY|HAS_LINE*1..3]->(:ActionLine {id: $line})
			RETURN n
			""")
	List<PartEntity> findAbove(String line);

	/**
	 * The lines of action whose titles name a population, in the order of their plan.
	 * @param population the population's id
	 */
	@Query("""
			MATCH (l:ActionLine)
			WHERE EXISTS { (l)-[:CONCERNS]->(:Population {id: $population}) }
			RETURN l ORDER BY l.position
			""")
	List<PartEntity> findConcerning(String population);

}
