package org.trama.extract.catalog;

/**
 * The catalog contradicts itself or cannot be read. The message names the file and the
 * entry.
 */
public final class InvalidCatalog extends RuntimeException {

	InvalidCatalog(String file, String problem) {
		super("catalog/" + file + ": " + problem);
	}

	InvalidCatalog(String file, String problem, Throwable cause) {
		super("catalog/" + file + ": " + problem, cause);
	}

}
