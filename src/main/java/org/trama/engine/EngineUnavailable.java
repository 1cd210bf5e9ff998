package org.trama.engine;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;

import org.springframework.util.unit.DataSize;

/**
 * The graph's engine cannot be used. Says why in one sentence, and the way out in
 * another, to the person who started Trama.
 */
public final class EngineUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String wayOut;

	EngineUnavailable(String message, String wayOut, @Nullable Throwable cause) {
		super(message, cause);
		this.wayOut = wayOut;
	}

	/**
	 * What the person can do about it.
	 * @return a sentence
	 */
	public String wayOut() {
		return this.wayOut;
	}

	static EngineUnavailable because(RuntimeException failure, Path data, int port) {
		if (hasCause(failure, FileLockException.class)) {
			return new EngineUnavailable("Otro proceso está usando los datos de %s.".formatted(data),
					"Cierre el otro Trama, o indique otro directorio con --trama.engine.data=DIRECTORIO.", failure);
		}
		if (hasCause(failure, PortBindException.class)) {
			return new EngineUnavailable("El puerto %d de Bolt está ocupado.".formatted(port),
					"Indique otro con --trama.engine.port=PUERTO, o 0 para tomar uno libre.", failure);
		}
		return new EngineUnavailable("Neo4j no pudo arrancar con los datos de %s.".formatted(data),
				"El motivo está en %s.".formatted(data.resolve("logs").resolve("debug.log")), failure);
	}

	static EngineUnavailable unwritable(Path data, IOException cause) {
		return new EngineUnavailable("No se puede escribir en el directorio de datos %s.".formatted(data),
				"Dé permiso de escritura, o indique otro directorio con --trama.engine.data=DIRECTORIO.", cause);
	}

	static EngineUnavailable full(Path data, DataSize free) {
		return new EngineUnavailable(
				"En el disco de %s quedan %d MB; se necesitan al menos %d.".formatted(data, free.toMegabytes(),
						StoreDirectory.ROOM.toMegabytes()),
				"Libere espacio, o indique otro directorio con --trama.engine.data=DIRECTORIO.", null);
	}

	private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

}
