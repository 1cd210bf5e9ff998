package org.trama.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.trama.load.ProgrammeImport;
import org.trama.load.ReadFile;
import org.trama.load.description.EditionDescription;
import org.trama.load.description.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code import}: loads one document into the graph, whole or not at all.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = { "Carga un documento en el grafo, entero o nada.",
				"Lo que no se diga se toma de ARCHIVO.yaml, del grafo, del documento o del nombre del archivo." })
final class ImportCommand implements Runnable {

	private final ApplicationStart start;

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "ARCHIVO", description = "El documento.")
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private Path file;

	@Option(names = "--edition", paramLabel = "ID", description = "La edición, por ejemplo pem-2018.")
	private @Nullable String edition;

	@Option(names = "--title", paramLabel = "TÍTULO", description = "El título del documento.")
	private @Nullable String title;

	@Option(names = "--year", paramLabel = "AAAA", description = "El año que cubre.")
	private @Nullable Integer year;

	@Option(names = "--plan", paramLabel = "ID", description = "El plan, por ejemplo pem-2014-2018.")
	private @Nullable String plan;

	@Option(names = "--plan-title", paramLabel = "TÍTULO", description = "El título del plan.")
	private @Nullable String planTitle;

	@Option(names = "--origin", paramLabel = "TEXTO", description = "De dónde viene el documento.")
	private @Nullable String origin;

	@Option(names = "--preview", description = "Dice qué cambiaría y no escribe nada.")
	private boolean preview;

	@Mixin
	private final ReadingOptions reading;

	ImportCommand(ApplicationStart start) {
		this.start = start;
		this.reading = new ReadingOptions(new LayoutsProperty(start.properties()));
	}

	@Override
	public void run() {
		ReadFile file = read();
		PrintWriter out = this.spec.commandLine().getOut();
		ImportAccount account = new ImportAccount(out, this.preview);
		try (ConfigurableApplicationContext application = start().withoutWeb()) {
			ProgrammeImport programmes = application.getBean(ProgrammeImport.class);
			account.tell(this.preview ? programmes.preview(file, account) : programmes.load(file, account));
		}
	}

	private ApplicationStart start() {
		Path names = this.reading.names();
		return (names != null) ? this.start.with("--trama.catalog.dir=" + names) : this.start;
	}

	/**
	 * Read before the engine starts: a wrong file name shouldn't cost ten seconds.
	 */
	private ReadFile read() {
		this.reading.catalogs();
		try {
			SourceFile beside = SourceFile.read(this.file);
			return ProgrammeImport.read(new SourceFile(beside.name(), beside.bytes(),
					given().orElse(beside.description()), this.reading.wishes()));
		}
		catch (IOException ex) {
			throw new UnreadableFile(this.file, ex);
		}
	}

	private EditionDescription given() {
		return new EditionDescription(this.edition, this.title, this.year, this.plan, this.planTitle, this.origin,
				this.reading.country());
	}

}
