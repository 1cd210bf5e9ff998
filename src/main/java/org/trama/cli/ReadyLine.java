package org.trama.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trama.model.Kind;
import org.trama.read.Editions;
import org.trama.read.card.EditionCard;
import org.trama.read.card.EditionCounts;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The last line of a start: where Trama answers, and what it has.
 */
@Component
@ConditionalOnWebApplication
class ReadyLine {

	private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

	private final Editions editions;

	private final Environment environment;

	ReadyLine(Editions editions, Environment environment) {
		this.editions = editions;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		String editions = String.join("; ", this.editions.list().stream().map(ReadyLine::words).toList());
		log.info("Trama responde en http://localhost:{} · {}", this.environment.getProperty("local.server.port"),
				editions.isEmpty() ? "el grafo está vacío: cargue un documento con import ARCHIVO" : editions);
	}

	private static String words(EditionCard edition) {
		EditionCounts counts = edition.counts();
		return "%s: %d líneas de acción (%d programadas), %d acciones, %d dependencias, %d programas, %d poblaciones"
			.formatted(edition.id(), counts.lines(), counts.scheduled(), counts.actions(), counts.of(Kind.AGENCY),
					counts.of(Kind.PROGRAM), counts.of(Kind.POPULATION));
	}

}
