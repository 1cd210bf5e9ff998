package org.trama.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.trama.document.ProgrammeDocument;
import org.trama.engine.LoadGate;
import org.trama.extract.Extraction;
import org.trama.extract.catalog.Catalogs;
import org.trama.load.LoadReport.Written;
import org.trama.load.row.EditionRows;
import org.trama.load.row.Fingerprint;
import org.trama.load.row.NodeKey;
import org.trama.load.row.PlanIds;
import org.trama.load.row.Subgraph;
import org.trama.load.stored.EditionTitle;
import org.trama.load.stored.StoredEdition;
import org.trama.load.stored.StoredReader;
import org.trama.model.Edition;

import org.springframework.stereotype.Component;

/**
 * Brings an edition into the graph: compares what it says with what the graph holds and
 * writes the difference in one transaction, so that the edition is there whole or not at
 * all. Loading the same again writes nothing. What other editions need stays.
 */
@Component
class EditionLoader {

	private static final TransactionConfig PATIENT = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(10))
		.build();

	/*
	 * Setting a property to the value it has takes the node's lock until the transaction
	 * ends and writes nothing.
	 */
	private static final String LOCK = "MATCH (lock:__TramaLoad {id: 'lock'}) SET lock.id = 'lock'";

	private final Driver driver;

	private final Catalogs catalogs;

	private final LoadGate gate;

	EditionLoader(Driver driver, Catalogs catalogs, LoadGate gate) {
		this.driver = driver;
		this.catalogs = catalogs;
		this.gate = gate;
	}

	/**
	 * Loads an edition.
	 * @param edition which plan the document belongs to and how it is cited
	 * @param document the document
	 * @param extraction what was extracted from it
	 * @return what was added, changed and removed
	 */
	public LoadReport load(Edition edition, ProgrammeDocument document, Extraction extraction) {
		Subgraph rows = rows(edition, document, extraction);
		try (Session session = this.driver.session()) {
			Difference first = session.executeRead((transaction) -> difference(transaction, edition, rows), PATIENT);
			if (first.none()) {
				return LoadReport.of(edition.id(), first, Written.NOTHING);
			}
			return write(session, edition, rows);
		}
	}

	/**
	 * Tells what loading an edition would do, and writes nothing.
	 * @param edition which plan the document belongs to and how it is cited
	 * @param document the document
	 * @param extraction what was extracted from it
	 * @return what would be added, changed and removed
	 */
	public LoadReport preview(Edition edition, ProgrammeDocument document, Extraction extraction) {
		Subgraph rows = rows(edition, document, extraction);
		try (Session session = this.driver.session()) {
			Difference difference = session.executeRead((transaction) -> difference(transaction, edition, rows),
					PATIENT);
			return LoadReport.of(edition.id(), difference, Written.NOTHING);
		}
	}

	/**
	 * Tells whether an edition would be loaded as it was before.
	 */
	String fingerprint(Edition edition, ProgrammeDocument document, Extraction extraction) {
		return Fingerprint.of(EditionRows.of(edition, document, extraction, this.catalogs.all()));
	}

	private Subgraph rows(Edition edition, ProgrammeDocument document, Extraction extraction) {
		Subgraph rows = EditionRows.of(edition, document, extraction, this.catalogs.all());
		NodeKey key = PlanIds.of(edition).editionKey();
		String fingerprint = Fingerprint.of(rows);
		rows.nodes().computeIfPresent(key, (same, node) -> node.with("fingerprint", fingerprint));
		return rows;
	}

	/*
	 * The gate closes when all is written but the commit, so that readers wait for no
	 * more than that.
	 */
	private LoadReport write(Session session, Edition edition, Subgraph rows) {
		AtomicLong closed = new AtomicLong();
		try {
			return session.executeWrite((transaction) -> {
				LoadReport report = write(transaction, edition, rows);
				closed.set(this.gate.close());
				return report;
			}, PATIENT);
		}
		finally {
			this.gate.open(closed.get());
		}
	}

	private static LoadReport write(TransactionContext transaction, Edition edition, Subgraph rows) {
		transaction.run(LOCK).consume();
		Difference difference = difference(transaction, edition, rows);
		if (difference.none()) {
			return LoadReport.of(edition.id(), difference, Written.NOTHING);
		}
		return LoadReport.of(edition.id(), difference, new GraphWriter(transaction).write(difference, edition.id()));
	}

	private static Difference difference(SimpleQueryRunner database, Edition edition, Subgraph rows) {
		StoredEdition stored = new StoredReader(database, PlanIds.of(edition)).read();
		EditionTitle own = new EditionTitle(edition.year(), edition.id(), edition.planTitle());
		return Difference.between(stored.graph(), EditionMerge.of(stored, rows, own));
	}

}
