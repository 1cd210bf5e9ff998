package org.trama.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;

import org.springframework.util.unit.DataSize;

/**
 * The settings of the engine inside the process: small, closed to the outside, and quick
 * to end.
 */
final class EngineSettings {

	private static final String LOOPBACK = "127.0.0.1";

	private EngineSettings() {
	}

	static Map<Setting<?>, Object> of(Path home, EngineProperties properties) {
		Map<Setting<?>, Object> settings = new HashMap<>();
		connectors(settings, properties);
		limits(settings, properties);
		files(settings, home);
		closedDoors(settings);
		return settings;
	}

	private static void connectors(Map<Setting<?>, Object> settings, EngineProperties properties) {
		settings.put(HttpConnector.enabled, false);
		settings.put(BoltConnector.enabled, true);
		settings.put(BoltConnector.listen_address, new SocketAddress(LOOPBACK, properties.port()));
		// Its in-memory channel doesn't start on the Netty that Spring Boot manages.
		settings.put(BoltConnectorInternalSettings.enable_local_connector, false);
		// Otherwise closing waits ten seconds for connections that are gone.
		settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
		settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(2));
	}

	private static void limits(Map<Setting<?>, Object> settings, EngineProperties properties) {
		settings.put(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes());
		settings.put(GraphDatabaseSettings.transaction_timeout, properties.transactionTimeout());
		settings.put(GraphDatabaseSettings.memory_transaction_max_size, properties.transactionMemory().toBytes());
	}

	private static void files(Map<Setting<?>, Object> settings, Path home) {
		settings.put(GraphDatabaseSettings.data_directory, home);
		// As they are, a fresh store would take 518 MB.
		settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
		settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, DataSize.ofMegabytes(16).toBytes());
		settings.put(GraphDatabaseSettings.keep_logical_logs, "keep_none");
		// A disk that filled up leaves half a transaction at the log's end. It was never
		// committed: recovery cuts it off rather than refuse to start.
		settings.put(GraphDatabaseInternalSettings.fail_on_corrupted_log_files, false);
	}

	private static void closedDoors(Map<Setting<?>, Object> settings) {
		settings.put(GraphDatabaseSettings.auth_enabled, true);
		settings.put(GraphDatabaseSettings.udc_enabled, false);
		settings.put(GraphDatabaseSettings.allow_file_urls, false);
		// LOAD CSV reads nothing from anywhere.
		settings.put(GraphDatabaseInternalSettings.cypher_ip_blocklist,
				List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")));
	}

}
