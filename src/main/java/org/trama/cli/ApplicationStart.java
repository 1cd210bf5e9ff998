package org.trama.cli;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The start of the Spring application from a command, with the configuration properties
 * of the command line.
 *
 * @param application the Spring application
 * @param properties the configuration properties, as they were given
 */
record ApplicationStart(Class<?> application, List<String> properties) {

	/** The same start with one more property, which counts before the others. */
	ApplicationStart with(String property) {
		return new ApplicationStart(this.application,
				Stream.concat(this.properties.stream(), Stream.of(property)).toList());
	}

	ConfigurableApplicationContext serving() {
		return run(new SpringApplicationBuilder(this.application).properties("trama.load.bundled=true"));
	}

	ConfigurableApplicationContext withoutWeb() {
		return run(new SpringApplicationBuilder(this.application).web(WebApplicationType.NONE));
	}

	private ConfigurableApplicationContext run(SpringApplicationBuilder builder) {
		return builder.run(this.properties.toArray(String[]::new));
	}

}
