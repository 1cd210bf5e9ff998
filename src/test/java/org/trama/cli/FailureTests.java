package org.trama.cli;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.trama.engine.EngineProperties;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FailureTests {

	@Test
	void shouldNameThePropertyThatHasAnImpossibleValue() {
		assertThat(binding("trama.engine.port", "abc")).isEqualTo("La propiedad trama.engine.port no admite «abc».");
	}

	@Test
	void shouldNameThePropertyThatDoesNotExist() {
		assertThat(binding("trama.engine.dta", "x")).isEqualTo("No existe la propiedad trama.engine.dta.");
	}

	@Test
	void shouldFindWhatMattersAmongTheCauses() {
		assertThat(Failure.sentence(new IllegalStateException("bean", new PortInUseException(8080))))
			.isEqualTo("El puerto 8080 está ocupado. Indique otro con --server.port=PUERTO.");
	}

	@Test
	void shouldSayThatTheServerIsGone() {
		assertThat(Failure.sentence(new IllegalStateException(new ServiceUnavailableException("closed"))))
			.isEqualTo("Neo4j dejó de responder (closed). Nada quedó a medias: vuelva a intentarlo.");
	}

	@Test
	void shouldSaySomethingOfWhatNobodyForesaw() {
		assertThat(Failure.sentence(new IllegalStateException("bean", new NullPointerException())))
			.isEqualTo("Trama no pudo seguir: java.lang.NullPointerException");
	}

	private static String binding(String property, String value) {
		Binder binder = new Binder(new MapConfigurationPropertySource(Map.of(property, value)));
		return Failure.sentence(catchThrowableOfType(BindException.class, () -> binder.bind("trama.engine",
				Bindable.of(EngineProperties.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))));
	}

}
