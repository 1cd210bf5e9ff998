package org.trama.load.stored;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.trama.engine.Schema;
import org.trama.extract.Action;
import org.trama.extract.Title;
import org.trama.model.Edition;

import org.springframework.stereotype.Service;

/**
 * Editions as they come back out of the graph: the same records, in the same order, that
 * went in.
 */
@Service
public class StoredEditions {

	private static final String EDITIONS = """
			MATCH (p:Plan)-[:HAS_EDITION]->(e:Edition)
			RETURN e, p.id AS planId, p.title AS planTitle
			ORDER BY e.year DESC, e.id""";

	private final Driver driver;

	StoredEditions(Driver driver, Schema schema) {
		this.driver = driver;
	}

	/**
	 * All editions, the newest first.
	 * @return how each is cited
	 */
	public List<Edition> all() {
		return this.driver.executableQuery(EDITIONS)
			.withConfig(StoredPages.READING)
			.execute()
			.records()
			.stream()
			.map(StoredEditions::edition)
			.toList();
	}

	/**
	 * An edition.
	 * @param id the edition's id
	 * @return how it is cited, if the graph has it
	 */
	public Optional<Edition> find(String id) {
		return all().stream().filter((edition) -> edition.id().equals(id)).findFirst();
	}

	/**
	 * An edition's actions, in the plan's order. They are fetched some at a time while
	 * they are iterated over.
	 * @param edition the edition's id
	 * @return its actions; none if the graph doesn't have the edition
	 * @throws EditionChanged from the iterator, if the edition is loaded anew meanwhile
	 */
	public Iterable<Action> actions(String edition) {
		return () -> new StoredPages<>(this.driver, StoredPages.ACTIONS, edition, StoredRecords::action);
	}

	/**
	 * The titles of an edition's lines of action as it words them, in the plan's order.
	 * They are fetched some at a time while they are iterated over.
	 * @param edition the edition's id
	 * @return its titles; none if the graph doesn't have the edition
	 * @throws EditionChanged from the iterator, if the edition is loaded anew meanwhile
	 */
	public Iterable<Title> titles(String edition) {
		return () -> new StoredPages<>(this.driver, StoredPages.TITLES, edition, StoredRecords::title);
	}

	/**
	 * What tells whether an edition would be loaded just as it was.
	 */
	public Optional<Loaded> loaded(String edition) {
		return this.driver
			.executableQuery("MATCH (e:Edition {id: $id}) RETURN e.sha256 AS sha256, e.fingerprint AS fingerprint")
			.withParameters(Map.of("id", edition))
			.withConfig(StoredPages.READING)
			.execute()
			.records()
			.stream()
			.map((row) -> new Loaded(row.get("sha256").asString(""), row.get("fingerprint").asString("")))
			.findFirst();
	}

	private static Edition edition(Record row) {
		Map<String, Object> edition = row.get("e").asMap();
		return new Edition(text(edition, "id"), text(edition, "title"), row.get("e").get("year").asInt(0),
				row.get("planId").asString(), row.get("planTitle").asString(), text(edition, "origin"));
	}

	private static String text(Map<String, Object> properties, String name) {
		return String.valueOf(properties.getOrDefault(name, ""));
	}

	/**
	 * Of which source and how an edition was loaded.
	 *
	 * @param sha256 the source's checksum
	 * @param fingerprint the fingerprint of all that was loaded
	 */
	public record Loaded(String sha256, String fingerprint) {
	}

}
