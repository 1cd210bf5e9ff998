package org.trama.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

import org.trama.export.table.TableFormat;
import org.trama.export.template.ProgrammeTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code template}: the table that a programme can be copied into.
 */
@Command(name = "template", mixinStandardHelpOptions = true,
		description = {
				"Escribe una plantilla (XLSX o CSV, según el nombre del archivo) para copiar en ella un programa.",
				"Cada fila es una acción. Se importa tal como está." })
final class TemplateCommand implements Runnable {

	private static final List<String> LANGUAGES = List.of("es", "en");

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "ARCHIVO", description = "Adónde escribirla; no debe existir.")
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private Path file;

	@Option(names = "--language", paramLabel = "es|en", description = "El idioma de las columnas; por omisión, es.")
	private String language = "es";

	@Override
	public void run() {
		TableFormat format = format();
		if (!LANGUAGES.contains(this.language)) {
			throw new ParameterException(this.spec.commandLine(), "", this.spec.findOption("--language"),
					this.language);
		}
		try (OutputStream out = Files.newOutputStream(this.file, StandardOpenOption.CREATE_NEW)) {
			ProgrammeTemplate.write(format, Locale.forLanguageTag(this.language), out);
		}
		catch (FileAlreadyExistsException ex) {
			throw new InvalidArgument(this.spec.commandLine(),
					"Ya existe %s: indique otro nombre.".formatted(this.file));
		}
		catch (IOException ex) {
			throw new UnreadableFile(this.file, ex);
		}
	}

	private TableFormat format() {
		String name = this.file.getFileName().toString().toLowerCase(Locale.ROOT);
		for (TableFormat format : TableFormat.values()) {
			if (name.endsWith("." + format.word())) {
				return format;
			}
		}
		throw new InvalidArgument(this.spec.commandLine(),
				"%s debe terminar en .xlsx o .csv.".formatted(this.file.getFileName()));
	}

}
