package org.trama.engine;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the engine inside the process when no server is configured, and tells Spring
 * Boot where it listens; everything behind the driver is the same for both.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerConfigured.class)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {

	@Bean
	EmbeddedEngine embeddedEngine(EngineProperties properties) {
		return EmbeddedEngine.start(properties);
	}

	@Bean
	Neo4jConnectionDetails embeddedConnection(EmbeddedEngine engine) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return engine.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(engine.user(), engine.password());
			}

		};
	}

}
