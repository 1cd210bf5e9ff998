package org.trama.cli;

import java.io.IOException;
import java.io.OutputStream;

import org.trama.export.LinesNdjson;
import org.trama.extract.Extraction;
import picocli.CommandLine.Command;

/**
 * {@code lines}: one line of action a line, as NDJSON, without a database.
 */
@Command(name = "lines", mixinStandardHelpOptions = true,
		description = "Escribe las líneas de acción de un documento, una por línea (NDJSON), sin base de datos.")
final class LinesCommand extends DocumentCommand {

	LinesCommand(LayoutsProperty layouts) {
		super(layouts);
	}

	@Override
	void write(Extraction extraction, OutputStream out) throws IOException {
		LinesNdjson.write(extraction.titles(), out);
	}

}
