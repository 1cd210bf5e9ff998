package org.trama.read;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Value;
import org.trama.model.Kind;
import org.trama.model.NameResolution;
import org.trama.model.Reference;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people call things, and which things they mean: an id, an acronym, a name or some
 * words of one, case and accents ignored.
 */
@Service
@Transactional(readOnly = true)
public class Names {

	private final Neo4jClient neo4j;

	Names(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * Finds what a name stands for.
	 * @param name an id, an acronym, a name or some words of one
	 * @param kinds what it can stand for
	 * @return the things, none when nothing is called that
	 */
	public NameResolution meaning(String name, Set<Kind> kinds) {
		List<String> labels = kinds.stream().map(Kind::label).toList();
		return NameMatch.of(name, List.copyOf(this.neo4j.query("""
				MATCH (n:Actor|Initiative|Population|Place)
				WHERE any(label IN labels(n) WHERE label IN $labels)
				RETURN n.id AS id, n.acronym AS acronym, n.name AS name, n.names AS names, labels(n) AS labels
				ORDER BY id""").bindAll(Map.of("labels", labels)).fetchAs(KnownName.class).mappedBy((types, row) -> {
			Reference thing = Rows.reference(row);
			return new KnownName(thing,
					row.get("names").isNull() ? List.of(thing.name()) : row.get("names").asList(Value::asString));
		}).all()));
	}

}
