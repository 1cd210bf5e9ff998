package org.trama.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.unit.DataSize;

/**
 * The directory of the store, checked before the engine touches it: on a full disk Neo4j
 * would hang where Trama wants to say so.
 *
 * @param path absolute and normalised, as Neo4j demands
 */
record StoreDirectory(Path path) {

	static final DataSize ROOM = DataSize.ofMegabytes(64);

	static StoreDirectory prepare(Path data) {
		Path path = data.toAbsolutePath().normalize();
		try {
			Files.createDirectories(path);
			Files.delete(Files.createTempFile(path, "trama", ".tmp"));
			requireRoom(path, Files.getFileStore(path).getUsableSpace());
		}
		catch (IOException ex) {
			throw EngineUnavailable.unwritable(path, ex);
		}
		return new StoreDirectory(path);
	}

	static void requireRoom(Path path, long free) {
		if (free < ROOM.toBytes()) {
			throw EngineUnavailable.full(path, DataSize.ofBytes(free));
		}
	}

}
