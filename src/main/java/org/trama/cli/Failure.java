package org.trama.cli;

import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trama.document.UnreadableDocument;
import org.trama.engine.EngineUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.web.server.PortInUseException;

/**
 * The way a command says that something went wrong: on standard error, in a sentence with
 * the way out.
 */
final class Failure {

	private static final Logger log = LoggerFactory.getLogger(Failure.class);

	private static final String OWN = "org.trama.";

	private Failure() {
	}

	static int say(CommandLine line, Exception wrong) {
		log.debug("Stopped", wrong);
		boolean listed = ExceptionUtils.indexOfType(wrong, UnreadableDocument.class) >= 0;
		line.getErr().println(listed ? sentence(wrong) : sentence(wrong).replaceAll("\\R\\s*", " ").strip());
		line.getErr().flush();
		return Trama.FAILURE;
	}

	/*
	 * The outermost of the causes that have something to say to a person.
	 */
	static String sentence(Exception wrong) {
		return ExceptionUtils.getThrowableList(wrong)
			.stream()
			.map(Failure::known)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> "Trama no pudo seguir: " + message(ExceptionUtils.getRootCause(wrong)));
	}

	private static @Nullable String known(Throwable cause) {
		if (cause instanceof EngineUnavailable engine) {
			return engine.getMessage() + " " + engine.wayOut();
		}
		if (cause instanceof PortInUseException port) {
			return "El puerto %d está ocupado. Indique otro con --server.port=PUERTO.".formatted(port.getPort());
		}
		if (cause instanceof ParameterException misuse) {
			return Misuse.sentence(misuse);
		}
		if (cause instanceof BindException setting) {
			return setting(setting);
		}
		if (cause instanceof Neo4jException database) {
			return database(database);
		}
		return cause.getClass().getName().startsWith(OWN) ? message(cause) : null;
	}

	private static String setting(BindException wrong) {
		if (wrong.getCause() instanceof UnboundConfigurationPropertiesException unbound) {
			return "No existe la propiedad %s.".formatted(unbound.getUnboundProperties()
				.stream()
				.map((property) -> property.getName().toString())
				.collect(Collectors.joining(", ")));
		}
		ConfigurationProperty property = wrong.getProperty();
		return (property != null) ? "La propiedad %s no admite «%s».".formatted(property.getName(), property.getValue())
				: "La propiedad %s no sirve como está: %s".formatted(wrong.getName(),
						message(ExceptionUtils.getRootCause(wrong)));
	}

	private static String database(Neo4jException wrong) {
		if (wrong instanceof RetryableException) {
			return "Neo4j dejó de responder (%s). Nada quedó a medias: vuelva a intentarlo.".formatted(message(wrong));
		}
		return "Neo4j no pudo hacerlo: " + message(wrong);
	}

	private static String message(Throwable cause) {
		return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
	}

}
