package org.trama.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that a command needs cannot be read or written.
 */
final class UnreadableFile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnreadableFile(Path file, IOException cause) {
		super(sentence(file, cause), cause);
	}

	private static String sentence(Path file, IOException cause) {
		if (cause instanceof NoSuchFileException missing) {
			return "No existe " + missing.getFile();
		}
		if (cause instanceof AccessDeniedException denied) {
			return "No hay permiso para usar " + denied.getFile();
		}
		if (Files.isDirectory(file)) {
			return file + " es un directorio; indique un archivo";
		}
		return "No se puede usar %s: %s".formatted(file, cause.getMessage());
	}

}
