package org.trama.graph.engine;

import org.neo4j.driver.NotificationSeverity;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the driver talks to whatever engine there is.
 */
@Configuration(proxyBeanMethods = false)
class DriverConfiguration {

	/**
	 * A database remarks on every label and relationship type that no document has used
	 * yet; those who start Trama can do nothing about it.
	 */
	@Bean
	ConfigBuilderCustomizer withoutRemarks() {
		return (builder) -> builder.withMinimumNotificationSeverity(NotificationSeverity.OFF);
	}

}
