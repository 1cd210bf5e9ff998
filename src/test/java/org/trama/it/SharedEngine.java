package org.trama.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.testcontainers.neo4j.Neo4jContainer;
import org.trama.engine.EmbeddedEngine;
import org.trama.engine.EngineProperties;

import org.springframework.util.FileSystemUtils;

/**
 * The one engine of all integration tests in this JVM; ends with it.
 *
 * @param uri where it takes Bolt connections
 * @param user whom to connect as
 * @param password the user's password
 */
public record SharedEngine(String uri, String user, String password) {

	/** The environment variable that points the tests at a running server. */
	static final String URI = "TRAMA_IT_URI";

	private static @Nullable SharedEngine running;

	/**
	 * The running engine, started by whoever asks first.
	 */
	public static synchronized SharedEngine get() {
		if (running == null) {
			running = switch (kind()) {
				case SERVER -> server(System.getenv());
				case CONTAINER -> container();
				case EMBEDDED -> embedded();
			};
		}
		return running;
	}

	/**
	 * Which kind of engine this run is about.
	 */
	public static Kind kind() {
		if (System.getenv(URI) != null) {
			return Kind.SERVER;
		}
		return Kind.valueOf(System.getProperty("trama.it.engine", "embedded").toUpperCase(Locale.ROOT));
	}

	private static SharedEngine server(Map<String, String> environment) {
		return new SharedEngine(environment.getOrDefault(URI, ""), environment.getOrDefault("TRAMA_IT_USER", "neo4j"),
				environment.getOrDefault("TRAMA_IT_PASSWORD", ""));
	}

	private static SharedEngine embedded() {
		try {
			Path data = Files.createTempDirectory("trama-it");
			EmbeddedEngine engine = EmbeddedEngine.start(EngineProperties.in(data));
			atTheEnd(() -> {
				engine.close();
				FileSystemUtils.deleteRecursively(data.toFile());
			});
			return new SharedEngine(engine.uri().toString(), engine.user(), engine.password());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("resource")
	private static SharedEngine container() {
		Neo4jContainer container = new Neo4jContainer("neo4j:5.26-community")
			// A container's start has taken 55 s on a busy machine.
			.withStartupTimeout(Duration.ofMinutes(4));
		container.start();
		atTheEnd(container::stop);
		return new SharedEngine(container.getBoltUrl(), "neo4j", container.getAdminPassword());
	}

	private static void atTheEnd(Runnable end) {
		Runtime.getRuntime().addShutdownHook(new Thread(end, "end of the shared engine"));
	}

	/** The kinds of engines that tests run on. */
	public enum Kind {

		/** The engine inside the process. */
		EMBEDDED,
		/** A container started for the tests. */
		CONTAINER,
		/** A server that somebody else started. */
		SERVER

	}

}
