package org.trama.cli;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The property {@code trama.layouts.dir}, for commands that read a document before the
 * application starts, or without it. It is found wherever the application finds its
 * properties: on the command line, in the environment, in {@code application.yaml}.
 *
 * @param properties the configuration properties of the command line
 */
record LayoutsProperty(List<String> properties) {

	private static final String NAME = "trama.layouts.dir";

	@Nullable Path folder() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SimpleCommandLinePropertySource(this.properties.toArray(String[]::new)));
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		return Binder.get(environment).bind(NAME, Path.class).orElse(null);
	}

}
