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
	 * A line of action with what it stands under and what editions say of it.
	 * @param id its id
	 */
	@Query("""
			MATCH (p:Plan)-[po:HAS_OBJECTIVE]->(o:Objective)-[os:HAS_STRATEGY]->(s:Strategy)
			      -[sl:HAS_LINE]->(l:ActionLine {id: $id})
			RETURN l,
			  [po, os, sl] + COLLECT { MATCH (l)-[r:SCHEDULES|CONCERNS]-() RETURN r } AS relationships,
			  [p, o, s] + COLLECT { MATCH (l)-[:SCHEDULES|CONCERNS]-(n) RETURN DISTINCT n } AS nodes
			""")
	Optional<PartEntity.Line> findLine(String id);

	/**
	 * The lines of action whose titles name a population, in the order of their plan.
	 * @param population the population's id
	 */
	@Query("""
			MATCH (o:Objective)-[:HAS_STRATEGY]->(s:Strategy)-[:HAS_LINE]->(l:ActionLine)
			WHERE EXISTS { (l)-[:CONCERNS]->(:Population {id: $population}) }
			RETURN l ORDER BY o.position, s.position, l.position
			""")
	List<PartEntity> findConcerning(String population);

}
