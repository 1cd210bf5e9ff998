package org.trama.load;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.trama.engine.LoadGate;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.catalog.Initiative;
import org.trama.it.SharedEngine;
import org.trama.it.WithEmptyGraph;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of an edition when its load doesn't come to its end. That of a killed
 * process has a test of its own.
 */
@WithEmptyGraph
class InterruptedLoadIT {

	private static final Actor A = Sample.actor("AAA", null);

	private static final Actor B = Sample.actor("BBB", null);

	private static final Initiative P = Sample.program("Programa");

	/** Lets a load fail at once instead of trying again for half a minute. */
	private static final Config ONCE = Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build();

	private static final String LOADING = """
			SHOW TRANSACTIONS YIELD transactionId, status
			WHERE status STARTS WITH 'Blocked'
			RETURN transactionId""";

	@Autowired
	EditionLoader loader;

	@Autowired
	Catalogs catalogs;

	@Autowired
	LoadGate gate;

	@Autowired
	Driver driver;

	private Contents before;

	private Contents after;

	@BeforeEach
	void loadTwice() {
		load(this.loader, changed());
		this.after = Contents.of(this.driver);
		load(this.loader, first());
		this.before = Contents.of(this.driver);
		assertThat(this.before).isNotEqualTo(this.after);
	}

	@Test
	void shouldHaveAnEditionAsItWasOrAsItIsToBeWhereverTheConnectionIsLost() throws Exception {
		int lost = 0;
		for (long bytes = 5_000; loseConnectionAfter(bytes); bytes *= 2) {
			assertThat(Contents.of(this.driver)).as("after %d bytes", bytes).isIn(this.before, this.after);
			lost++;
		}
		assertThat(lost).isGreaterThan(2);
		assertThat(Contents.of(this.driver)).isEqualTo(this.after);
		assertThat(load(this.loader, changed()).unchanged()).isTrue();
	}

	@Test
	void shouldLeaveAnEditionAsItWasWhenTheDatabaseEndsTheLoad() throws Exception {
		CompletableFuture<LoadReport> load;
		try (Session session = this.driver.session(); Transaction obstacle = session.beginTransaction()) {
			obstacle.run("MATCH (e:Edition) SET e.obstacle = true").consume();
			load = CompletableFuture.supplyAsync(() -> load(this.loader, changed()));
			terminate(blocked());
			assertThatExceptionOfType(ExecutionException.class).isThrownBy(load::get)
				.withCauseInstanceOf(Neo4jException.class);
		}
		assertThat(Contents.of(this.driver)).isEqualTo(this.before);
	}

	/** Whether the load failed for it. */
	private boolean loseConnectionAfter(long bytes) throws Exception {
		SharedEngine engine = SharedEngine.get();
		try (CutConnection connection = CutConnection.to(URI.create(engine.uri()), bytes);
				Driver cut = GraphDatabase.driver(connection.uri(), AuthTokens.basic(engine.user(), engine.password()),
						ONCE)) {
			load(new EditionLoader(cut, this.catalogs, this.gate), changed());
			return false;
		}
		catch (Neo4jException ex) {
			return true;
		}
	}

	private String blocked() throws InterruptedException {
		List<String> blocked = List.of();
		while (blocked.isEmpty()) {
			Thread.sleep(50);
			blocked = this.driver.executableQuery(LOADING)
				.execute()
				.records()
				.stream()
				.map((row) -> row.get("transactionId").asString())
				.toList();
		}
		return blocked.get(0);
	}

	private void terminate(String transaction) {
		this.driver.executableQuery("TERMINATE TRANSACTIONS '" + transaction + "'").execute();
	}

	private static Sample first() {
		return Sample.edition("sample-2018", 2018)
			.line("1.1.1", "Atender", Sample.action("1.1.1", 1, A, B, P))
			.line("1.1.2", "Quitar", Sample.action("1.1.2", 1, A, A, P));
	}

	private static Sample changed() {
		Sample sample = Sample.edition("sample-2018", 2018)
			.line("1.1.1", "Atender a niñas", Sample.action("1.1.1", 1, B, A, P));
		for (int i = 3; i < 30; i++) {
			sample.line("1.1." + i, "Línea " + i, Sample.action("1.1." + i, 1, A, B, P));
		}
		return sample;
	}

	private static LoadReport load(EditionLoader loader, Sample sample) {
		return loader.load(sample.edition(), sample.document(), sample.extraction());
	}

}
