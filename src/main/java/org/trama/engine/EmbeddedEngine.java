package org.trama.engine;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Neo4j Community inside this process, reachable over Bolt on the loopback interface by
 * whoever has the password.
 */
public final class EmbeddedEngine implements AutoCloseable {

	static final String USER = "neo4j";

	private static final String DATABASE = "neo4j";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedEngine.class);

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final DatabaseManagementService service;

	private final URI uri;

	private final String password;

	private EmbeddedEngine(DatabaseManagementService service, URI uri, String password) {
		this.service = service;
		this.uri = uri;
		this.password = password;
	}

	/**
	 * Starts the engine and waits until it takes connections.
	 * @param properties how it is set up
	 * @return the running engine
	 * @throws EngineUnavailable if it cannot start, saying why and what to do
	 */
	public static EmbeddedEngine start(EngineProperties properties) {
		StoreDirectory directory = StoreDirectory.prepare(properties.data());
		log.info("Arrancando Neo4j en este proceso; datos en {}", directory.path());
		long start = System.nanoTime();
		DatabaseManagementService service = build(directory, properties);
		try {
			requireAvailable(service);
			String password = setPassword(service, properties);
			URI uri = boltAddress(service);
			log.info("Neo4j listo en {} tras {} s", uri, seconds(start));
			return new EmbeddedEngine(service, uri, password);
		}
		catch (RuntimeException ex) {
			service.shutdown();
			throw EngineUnavailable.because(ex, directory.path(), properties.port());
		}
	}

	private static DatabaseManagementService build(StoreDirectory directory, EngineProperties properties) {
		try {
			return new DatabaseManagementServiceBuilder(directory.path())
				.setConfig(EngineSettings.of(directory.path(), properties))
				.build();
		}
		catch (RuntimeException ex) {
			throw EngineUnavailable.because(ex, directory.path(), properties.port());
		}
	}

	/*
	 * Neo4j itself goes on without a database that it could not start.
	 */
	private static void requireAvailable(DatabaseManagementService service) {
		if (!service.database(DATABASE).isAvailable(PATIENCE.toMillis())) {
			throw new IllegalStateException("The database is not available");
		}
	}

	/*
	 * Set at each start and not kept anywhere: other users of the machine reach the
	 * loopback interface too.
	 */
	private static String setPassword(DatabaseManagementService service, EngineProperties properties) {
		String password = (properties.password() != null) ? properties.password() : UUID.randomUUID().toString();
		service.database("system")
			.executeTransactionally("ALTER USER " + USER + " SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password));
		return password;
	}

	private static URI boltAddress(DatabaseManagementService service) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(DATABASE);
		HostnamePort address = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return URI.create("bolt://%s:%d".formatted(address.getHost(), address.getPort()));
	}

	private static String seconds(long start) {
		return "%.1f".formatted((System.nanoTime() - start) / 1e9);
	}

	/**
	 * Where the engine takes Bolt connections.
	 * @return the address, with the port that was taken
	 */
	public URI uri() {
		return this.uri;
	}

	/**
	 * The user to connect as.
	 * @return the name
	 */
	public String user() {
		return USER;
	}

	/**
	 * The password of {@link #user()}.
	 * @return the configured one, or this start's random one
	 */
	public String password() {
		return this.password;
	}

	/**
	 * Ends the engine; the store is left in order. On a full disk Neo4j would try to
	 * write for ever: it is left alone after a minute, and recovers at the next start.
	 */
	@Override
	public void close() {
		Thread closing = new Thread(this.service::shutdown, "end of Neo4j");
		closing.setDaemon(true);
		closing.start();
		try {
			closing.join(PATIENCE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		if (closing.isAlive()) {
			log.warn("Neo4j no acaba de cerrar (¿está lleno el disco?); se recuperará al volver a arrancar");
		}
		else {
			log.info("Neo4j cerrado");
		}
	}

}
