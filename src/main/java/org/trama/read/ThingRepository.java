package org.trama.read;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads things of the catalog, whatever their kind.
 */
interface ThingRepository extends Repository<ThingEntity, String> {

	/**
	 * The thing of a kind that has an id.
	 * @param label the kind's label
	 * @param id the id
	 */
	@Query("MATCH (n::#{literal(#label)} {id: $id}) RETURN n")
	Optional<ThingEntity> find(String label, String id);

	/**
	 * All things of some kinds, in the order of their ids.
	 * @param labels the kinds' labels
	 */
	@Query("MATCH (n::#{anyOf(#labels)}) RETURN n ORDER BY n.id")
	List<ThingEntity> findAll(Collection<String> labels);

}
