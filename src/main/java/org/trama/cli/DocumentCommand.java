package org.trama.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.jspecify.annotations.Nullable;
import org.trama.document.ProgrammeDocument;
import org.trama.document.format.SourceReader;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.Extraction;
import org.trama.extract.Extractor;
import org.trama.load.description.EditionDescription;
import org.trama.load.description.SourceFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A command that reads one document and writes what it says. Nothing is written unless
 * all of it can be.
 */
abstract class DocumentCommand implements Runnable {

	private static final Path STANDARD = Path.of("-");

	private static final String STREAM = "(entrada estándar)";

	@Parameters(index = "0", paramLabel = "ARCHIVO", description = "El documento; - para la entrada estándar.")
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private Path file;

	@Option(names = { "-o", "--output" }, paramLabel = "ARCHIVO",
			description = "Adónde escribir; por omisión, o con -, la salida estándar.")
	private @Nullable Path output;

	@Mixin
	private final ReadingOptions reading;

	DocumentCommand(LayoutsProperty layouts) {
		this.reading = new ReadingOptions(layouts);
	}

	abstract void write(Extraction extraction, OutputStream out) throws IOException;

	@Override
	public final void run() {
		QuietLibraries.hush();
		SourceFile source = source();
		ProgrammeDocument document = DocumentReader.read(source.name(), source.bytes(), this.reading.wishes());
		Extraction extraction = new Extractor(this.reading.catalogs()).extract(document, country(source));
		Path target = this.output;
		try {
			if (target == null || target.equals(STANDARD)) {
				print(extraction);
			}
			else if (Files.exists(target) && !Files.isRegularFile(target)) {
				fill(target, extraction);
			}
			else {
				replace(target.toAbsolutePath(), extraction);
			}
		}
		catch (IOException ex) {
			throw new UnreadableFile((target != null) ? target : STANDARD, ex);
		}
		SourceWords.of(extraction.account(document)).forEach(System.err::println);
	}

	/* A PrintStream keeps to itself that a disk is full. */
	private void print(Extraction extraction) throws IOException {
		write(extraction, System.out);
		if (System.out.checkError()) {
			throw new IOException("no se pudo escribir todo en la salida estándar");
		}
	}

	/* A device or a pipe is written to, never replaced by a file. */
	private void fill(Path target, Extraction extraction) throws IOException {
		try (OutputStream out = Files.newOutputStream(target)) {
			write(extraction, out);
		}
	}

	private void replace(Path target, Extraction extraction) throws IOException {
		Path draft = target.resolveSibling(".%s.%d".formatted(target.getFileName(), ProcessHandle.current().pid()));
		try {
			try (OutputStream out = Files.newOutputStream(draft)) {
				write(extraction, out);
			}
			Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private boolean fromStandardInput() {
		return this.file.equals(STANDARD);
	}

	private @Nullable String country(SourceFile source) {
		String said = this.reading.country();
		return (said != null) ? said : source.description().country();
	}

	private SourceFile source() {
		try {
			return fromStandardInput()
					? new SourceFile(STREAM, SourceReader.bytes(STREAM, System.in), EditionDescription.NONE)
					: SourceFile.read(this.file);
		}
		catch (IOException ex) {
			throw new UnreadableFile(this.file, ex);
		}
	}

}
