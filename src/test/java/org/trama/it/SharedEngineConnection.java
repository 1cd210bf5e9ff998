package org.trama.it;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Connects an application under test to the {@link SharedEngine}.
 */
class SharedEngineConnection implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext application) {
		SharedEngine engine = SharedEngine.get();
		TestPropertyValues
			.of("spring.neo4j.uri=" + engine.uri(), "spring.neo4j.authentication.username=" + engine.user(),
					"spring.neo4j.authentication.password=" + engine.password(), "trama.load.bundled=false")
			.applyTo(application);
	}

}
