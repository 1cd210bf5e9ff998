package org.trama.engine;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The set-up of the engine inside Trama's process. None of it matters when
 * {@code spring.neo4j.uri} names a server.
 *
 * @param data the directory of the store; created when missing
 * @param port the port of Bolt on the loopback interface; 0 takes a free one
 * @param password the password of the user {@code neo4j}, for looking into the graph with
 * other tools while Trama runs; a random one for each start when absent
 * @param pageCache how much of the store is kept in memory, outside the heap
 * @param transactionTimeout after which a transaction is ended
 * @param transactionMemory how much memory one transaction may take
 */
@ConfigurationProperties(prefix = "trama.engine", ignoreUnknownFields = false)
public record EngineProperties(@DefaultValue("./data") Path data, @DefaultValue("0") int port,
		@Nullable String password, @DefaultValue("64MB") DataSize pageCache,
		@DefaultValue("2m") Duration transactionTimeout, @DefaultValue("256MB") DataSize transactionMemory) {

	/**
	 * The usual set-up, with the store in the given directory.
	 * @param data the directory of the store
	 * @return the set-up
	 */
	public static EngineProperties in(Path data) {
		return new EngineProperties(data, 0, null, DataSize.ofMegabytes(64), Duration.ofMinutes(2),
				DataSize.ofMegabytes(256));
	}

}
