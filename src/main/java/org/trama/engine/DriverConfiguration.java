package org.trama.engine;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import org.neo4j.driver.NotificationSeverity;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The settings by which the driver talks to whatever engine there is.
 */
@Configuration(proxyBeanMethods = false)
class DriverConfiguration {

	private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

	/**
	 * A database remarks on every label and relationship type that no document has used
	 * yet; those who start Trama can do nothing about it.
	 */
	@Bean
	ConfigBuilderCustomizer withoutRemarks() {
		return (builder) -> builder.withMinimumNotificationSeverity(NotificationSeverity.OFF);
	}

	/**
	 * Looks at the address before the driver does, whose words don't name the property.
	 * @param connection where the engine is
	 */
	@Bean
	ConfigBuilderCustomizer onlyToNeo4j(Neo4jConnectionDetails connection) {
		requireNeo4j(connection.getUri());
		return (builder) -> {
		};
	}

	static void requireNeo4j(URI address) {
		String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
		if (address.getHost() == null || !SCHEMES.contains(scheme)) {
			throw new EngineUnavailable("«%s» no es la dirección de un servidor de Neo4j.".formatted(address),
					"Indíquela como --spring.neo4j.uri=bolt://servidor:7687 o neo4j://servidor:7687.", null);
		}
	}

}
