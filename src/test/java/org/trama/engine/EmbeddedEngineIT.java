package org.trama.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("embedded-engine")
class EmbeddedEngineIT {

	@TempDir
	Path data;

	@Test
	void shouldKeepTheGraphWhenStartedAgain() {
		try (EmbeddedEngine engine = start(0); Driver driver = connect(engine)) {
			driver.executableQuery("CREATE (:Kept {id: 1})").execute();
		}
		try (EmbeddedEngine engine = start(0); Driver driver = connect(engine)) {
			assertThat(driver.executableQuery("MATCH (n:Kept) RETURN n.id").execute().records()).hasSize(1);
		}
	}

	@Test
	void shouldKeepWhatWasCommittedWhenTheLogEndsInsideATransaction() throws IOException {
		try (EmbeddedEngine engine = start(0); Driver driver = connect(engine)) {
			driver.executableQuery("CREATE (:Kept {id: 1})").execute();
		}
		// What a disk that filled up during a load leaves behind.
		Files.write(this.data.resolve("transactions/neo4j/neostore.transaction.db.0"), new byte[] { 7, 3, 1, 0, 9 },
				StandardOpenOption.APPEND);
		try (EmbeddedEngine engine = start(0); Driver driver = connect(engine)) {
			assertThat(driver.executableQuery("MATCH (n:Kept) RETURN n.id").execute().records()).hasSize(1);
		}
	}

	@Test
	void shouldOnlyLetInWhoHasThePassword() {
		try (EmbeddedEngine engine = start(0); Driver driver = connect(engine, AuthTokens.basic("neo4j", "neo4j"))) {
			assertThat(engine.uri().getHost()).isEqualTo("127.0.0.1");
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
		}
	}

	@Test
	void shouldReadNoFileAndNoAddressWhenAQueryAsksForIt() throws Exception {
		Path file = Files.writeString(this.data.resolve("secret.csv"), "secret\n");
		try (EmbeddedEngine engine = start(0); Driver driver = connect(engine)) {
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> loadCsv(driver, file.toUri().toString()));
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> loadCsv(driver, "http://127.0.0.1:%d/".formatted(engine.uri().getPort())))
				.withMessageContaining("block");
		}
	}

	@Test
	void shouldSayWhatToDoWhenTheStoreOrThePortIsTaken() {
		try (EmbeddedEngine engine = start(0)) {
			assertThatExceptionOfType(EngineUnavailable.class).isThrownBy(() -> start(0))
				.withMessageContaining("Otro proceso")
				.withMessageContaining(this.data.toString())
				.extracting(EngineUnavailable::wayOut)
				.asString()
				.contains("--trama.engine.data=");
			Path other = this.data.resolve("other");
			assertThatExceptionOfType(EngineUnavailable.class).isThrownBy(() -> start(other, engine.uri().getPort()))
				.withMessageContaining("puerto")
				.extracting(EngineUnavailable::wayOut)
				.asString()
				.contains("--trama.engine.port=");
		}
	}

	private EmbeddedEngine start(int port) {
		return start(this.data, port);
	}

	private static EmbeddedEngine start(Path data, int port) {
		EngineProperties usual = EngineProperties.in(data);
		return EmbeddedEngine.start(new EngineProperties(data, port, null, usual.pageCache(),
				usual.transactionTimeout(), usual.transactionMemory()));
	}

	private static Driver connect(EmbeddedEngine engine) {
		return connect(engine, AuthTokens.basic(engine.user(), engine.password()));
	}

	private static Driver connect(EmbeddedEngine engine, AuthToken token) {
		return GraphDatabase.driver(engine.uri(), token);
	}

	private static void loadCsv(Driver driver, String address) {
		driver.executableQuery("LOAD CSV FROM $address AS row RETURN row")
			.withParameters(Map.of("address", address))
			.execute();
	}

}
