package org.trama.question.console;

import org.neo4j.driver.Driver;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets the console up.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsoleSettings.class)
class ConsoleConfiguration {

	@Bean
	Console console(Driver driver, ConsoleSettings settings) {
		return new Console(driver, settings);
	}

}
