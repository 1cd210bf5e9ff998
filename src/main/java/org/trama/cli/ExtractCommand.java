package org.trama.cli;

import java.io.IOException;
import java.io.OutputStream;

import org.trama.export.ActionsNdjson;
import org.trama.extract.Extraction;
import picocli.CommandLine.Command;

/**
 * {@code extract}: one action a line, as NDJSON, without a database.
 */
@Command(name = "extract", mixinStandardHelpOptions = true,
		description = "Escribe las acciones de un documento, una por línea (NDJSON), sin base de datos.")
final class ExtractCommand extends DocumentCommand {

	ExtractCommand(LayoutsProperty layouts) {
		super(layouts);
	}

	@Override
	void write(Extraction extraction, OutputStream out) throws IOException {
		ActionsNdjson.write(extraction.actions(), out);
	}

}
