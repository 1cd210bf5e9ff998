package org.trama.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code trama} without a command: serves.
 */
@Command(name = "trama", versionProvider = Version.class,
		description = { "De un documento programático público a un grafo de quién hace qué, con quién,",
				"a través de qué programas y para quién.", "" },
		synopsisHeading = "Uso: ", optionListHeading = "%nOpciones:%n", commandListHeading = "%nÓrdenes:%n",
		footer = { "", "Sin orden se entiende serve. Toda propiedad de la configuración puede darse como",
				"opción, por ejemplo --server.port=9090 o --spring.neo4j.uri=bolt://servidor:7687." })
final class RootCommand implements Runnable {

	private final ServeCommand serve;

	@SuppressWarnings("UnusedVariable") // picocli answers by itself
	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Muestra esta ayuda y termina.")
	private boolean help;

	@SuppressWarnings("UnusedVariable") // picocli answers by itself
	@Option(names = { "-V", "--version" }, versionHelp = true, description = "Muestra la versión y termina.")
	private boolean version;

	RootCommand(ServeCommand serve) {
		this.serve = serve;
	}

	@Override
	public void run() {
		this.serve.run();
	}

}
