package org.trama.read;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads pages of editions' sources.
 */
interface SourcePageRepository extends Repository<SourcePageEntity, String> {

	/**
	 * The pages that have some of these lines, in their order.
	 * @param edition the edition's id
	 * @param from the number of the first line
	 * @param to the number of the last
	 */
	@Query("""
			MATCH (:Edition {id: $edition})-[:HAS_SOURCE]->(p:SourcePage)
			WHERE p.last >= $from AND p.first <= $to
			RETURN p ORDER BY p.first
			""")
	List<SourcePageEntity> findWithLines(String edition, int from, int to);

}
