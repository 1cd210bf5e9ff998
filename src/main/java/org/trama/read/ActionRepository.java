package org.trama.read;

import java.util.List;
import java.util.Optional;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads actions, each with as much of what it is related to as is asked for.
 */
interface ActionRepository extends Repository<ActionEntity, String>, FilteredActions {

	/**
	 * An action with all it is directly related to.
	 * @param id its id
	 */
	@Query("""
			MATCH (a:Action {id: $id})
			RETURN a, COLLECT { MATCH (a)-[r]-() RETURN r } AS relationships,
			  COLLECT { MATCH (a)--(n) RETURN DISTINCT n } AS nodes
			""")
	Optional<ActionEntity> find(String id);

	/**
	 * The actions that name a thing, each with that thing alone, in the order of the
	 * document.
	 * @param label the label of the thing's kind
	 * @param id the thing's id
	 * @param types the types of the relationships by which actions name things
	 */
	@Query("""
			MATCH (n::#{literal(#label)} {id: $id})-[r::#{anyOf(#types)}]-(a:Action)
			MATCH (a)-[stated:STATED_IN]->(e:Edition),
			  (a)-[advances:ADVANCES]->(l:ActionLine)
			WITH n, a, stated, e, advances, l, collect(r) AS naming
			ORDER BY e.year, e.id, l.position, a.ordinal
			RETURN a, [stated, advances] + naming AS relationships, [e, l, n] AS nodes
			""")
	List<ActionEntity> findNaming(String label, String id, List<String> types);

	/**
	 * The actions of an edition with names that the catalog lacks, each with those alone,
	 * in the order of the document.
	 * @param edition the edition's id
	 */
	@Query("""
			MATCH (e:Edition {id: $edition})<-[stated:STATED_IN]-(a:Action)-[r:NAMES]->(u:Unresolved)
			MATCH (a)-[advances:ADVANCES]->(l:ActionLine)
			WITH e, stated, a, advances, l, collect(r) AS naming, collect(u) AS names
			ORDER BY l.position, a.ordinal
			RETURN a, [stated, advances] + naming AS relationships, [e, l] + names AS nodes
			""")
	List<ActionEntity> findWithUnresolvedNames(String edition);

}
