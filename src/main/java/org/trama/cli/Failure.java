package org.trama.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * How a command says that something went wrong: one sentence on standard error, with the
 * way out.
 */
final class Failure {

	private Failure() {
	}

	static int say(CommandLine line, Exception wrong) {
		line.getErr().println(sentence(wrong));
		line.getErr().flush();
		return Trama.FAILURE;
	}

	private static String sentence(Exception wrong) {
		if (wrong instanceof ParameterException) {
			return oneLine(wrong) + " (véase: trama --help)";
		}
		if (wrong instanceof NoSuchFileException missing) {
			return "No existe el archivo " + missing.getFile();
		}
		if (wrong instanceof AccessDeniedException denied) {
			return "No hay permiso para leer " + denied.getFile();
		}
		if (wrong instanceof FileSystemException unreadable) {
			return "No se puede leer " + unreadable.getFile();
		}
		return oneLine(wrong);
	}

	private static String oneLine(Exception wrong) {
		String message = (wrong.getMessage() != null) ? wrong.getMessage() : wrong.getClass().getSimpleName();
		return message.replaceAll("\\R\\s*", " ").strip();
	}

}
