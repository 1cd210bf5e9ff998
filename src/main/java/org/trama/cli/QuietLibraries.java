package org.trama.cli;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/**
 * The libraries that read documents, kept from telling the console what they think of a
 * file: what they say stands among what a command writes, and nobody can act on it.
 */
final class QuietLibraries {

	private static final List<String> NAMES = List.of("org.apache.fontbox", "org.apache.pdfbox", "org.apache.poi",
			"org.apache.xmlbeans");

	private QuietLibraries() {
	}

	/** Where the application starts, its settings do the same. */
	static void hush() {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
			NAMES.forEach((name) -> loggers.getLogger(name).setLevel(Level.OFF));
		}
	}

}
