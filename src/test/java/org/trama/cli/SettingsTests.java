package org.trama.cli;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTests {

	@Test
	void shouldHandPropertiesToSpringAndLeaveTheRestToTheCommand() {
		Settings settings = Settings.in(List.of("import", "--server.port=9090", "plan.txt",
				"--spring.neo4j.uri=bolt://host:7687", "--year=2019"));
		assertThat(settings.properties()).containsExactly("--server.port=9090", "--spring.neo4j.uri=bolt://host:7687");
		assertThat(settings.rest()).containsExactly("import", "plan.txt", "--year=2019");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "--plan-title=Plan 1.2", "plan.2018.txt", "-o", "--" })
	void shouldNotTakeACommandsOwnArgumentForAProperty(String argument) {
		assertThat(Settings.in(List.of(argument)).properties()).isEmpty();
	}

}
