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
		if (Files.isDirectory(file)) {
			return "%s es un directorio; indique un archivo.".formatted(file);
		}
		if (cause instanceof NoSuchFileException) {
			return "No existe %s.".formatted(missing(file));
		}
		if (cause instanceof AccessDeniedException) {
			return "No hay permiso para usar %s.".formatted(file);
		}
		return "No se puede usar %s: %s.".formatted(file, cause.getMessage());
	}

	/** The folder, if it isn't there to hold the file. */
	private static Path missing(Path file) {
		Path folder = file.getParent();
		return (folder != null && !Files.exists(folder)) ? folder : file;
	}

}
