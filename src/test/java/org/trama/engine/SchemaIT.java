package org.trama.engine;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.trama.it.WithEmptyGraph;

import org.springframework.beans.factory.annotation.Autowired;

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
	void shouldChangeNothingWhenAppliedAgain() {
		new Schema(this.driver);
		var pending = this.driver.executableQuery("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")
			.execute();
		assertThat(pending.records()).isEmpty();
	}

}
