package org.trama.cli;

import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trama.graph.engine.EngineUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import org.springframework.boot.web.server.PortInUseException;

/**
 * How a command says that something went wrong: on standard error, in a sentence with the
 * way out.
 */
final class Failure {

	private static final Logger log = LoggerFactory.getLogger(Failure.class);

	private Failure() {
	}

	static int say(CommandLine line, Exception wrong) {
		log.debug("Stopped", wrong);
		line.getErr().println(sentence(wrong).replaceAll("\\R\\s*", " ").strip());
		line.getErr().flush();
		return Trama.FAILURE;
	}

	private static String sentence(Exception wrong) {
		EngineUnavailable engine = cause(wrong, EngineUnavailable.class);
		if (engine != null) {
			return engine.getMessage() + " " + engine.wayOut();
		}
		PortInUseException port = cause(wrong, PortInUseException.class);
		if (port != null) {
			return "El puerto %d está ocupado. Indique otro con --server.port=PUERTO.".formatted(port.getPort());
		}
		if (wrong instanceof ParameterException) {
			return wrong.getMessage() + " (véase: trama --help)";
		}
		String message = ExceptionUtils.getRootCause(wrong).getMessage();
		return (message != null) ? message : wrong.toString();
	}

	private static <T extends Throwable> @Nullable T cause(Exception wrong, Class<T> type) {
		return ExceptionUtils.throwableOfType(wrong, type);
	}

}
