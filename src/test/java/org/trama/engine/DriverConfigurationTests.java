package org.trama.engine;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class DriverConfigurationTests {

	@ParameterizedTest
	@ValueSource(strings = { "http://server:7474", "server", "server:7687", "bolt:server", "/tmp/data" })
	void shouldSayWhatAnAddressOfNeo4jLooksLike(String address) {
		assertThatExceptionOfType(EngineUnavailable.class).isThrownBy(() -> check(address))
			.withMessageContaining(address)
			.extracting(EngineUnavailable::wayOut)
			.asString()
			.contains("--spring.neo4j.uri=bolt://");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt://server", "neo4j+s://server:7687", "bolt+ssc://[::1]:7687", "NEO4J://server" })
	void shouldTakeAnAddressOfNeo4j(String address) {
		assertThatNoException().isThrownBy(() -> check(address));
	}

	private void check(String address) {
		DriverConfiguration.requireNeo4j(URI.create(address));
	}

}
