package org.trama.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.trama.it.WithEmptyGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WithEmptyGraph
class SchemaIT {

	@Autowired
	Driver driver;

	@Test
	void shouldRefuseASecondNodeWithTheSameId() {
		this.driver.executableQuery("CREATE (:Action {id: 'a'})").execute();
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> this.driver.executableQuery("CREATE (:Action {id: 'a'})").execute())
			.withMessageContaining("already exists");
	}

	@Test
	void shouldGiveActionsThatWereStoredBeforeTheWordsThatQuestionsCompare() throws IOException {
		this.driver.executableQuery("CREATE (:Action {id: 'old', folded: 'la sre, y la stps: visitas (visitas)'})")
			.execute();
		migrate("V0007__Actions_stored_before_have_their_words");
		var action = this.driver
			.executableQuery("MATCH (a:Action {id: 'old'}) RETURN a.words AS words, a.folded AS folded")
			.execute()
			.records()
			.get(0);
		assertThat(action.get("words").asList()).containsExactly("stps", "visitas");
		assertThat(action.get("folded").isNull()).isTrue();
	}

	private void migrate(String version) throws IOException {
		String statement = new ClassPathResource("cypher/migrations/" + version + ".cypher")
			.getContentAsString(StandardCharsets.UTF_8);
		this.driver.executableQuery(statement.strip().replaceFirst(";$", "")).execute();
	}

	@Test
	void shouldChangeNothingWhenAppliedAgain() {
		new Schema(this.driver);
		var pending = this.driver.executableQuery("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")
			.execute();
		assertThat(pending.records()).isEmpty();
	}

}
