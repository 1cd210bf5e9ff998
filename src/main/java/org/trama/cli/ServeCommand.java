package org.trama.cli;

import picocli.CommandLine.Command;

/**
 * {@code serve}: starts the engine, loads what is bundled if it isn't there yet, and
 * answers over HTTP until it is stopped.
 */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Arranca el motor, carga los documentos incluidos y responde por HTTP (orden por omisión).")
final class ServeCommand implements Runnable {

	private final ApplicationStart start;

	ServeCommand(ApplicationStart start) {
		this.start = start;
	}

	@Override
	public void run() {
		this.start.serving();
	}

}
