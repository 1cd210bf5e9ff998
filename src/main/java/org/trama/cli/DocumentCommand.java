package org.trama.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.document.ProgrammeDocument;
import org.trama.document.account.SourceAccount;
import org.trama.document.format.SourceReader;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.Extraction;
import org.trama.extract.Extractor;
import org.trama.extract.catalog.Catalog;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A command that reads one document and writes what it says. Nothing is written unless
 * all of it can be.
 */
abstract class DocumentCommand implements Runnable {

	private static final Path STANDARD = Path.of("-");

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
		ProgrammeDocument document = DocumentReader.read(name(), bytes(), this.reading.wishes());
		Stream.concat(document.notes().stream(), document.source().notes().stream())
			.forEach((note) -> System.err.println(note.es()));
		Extraction extraction = new Extractor(Catalog.bundled()).extract(document);
		SourceWords.doubts(SourceAccount.of(document).with(extraction.doubts())).forEach(System.err::println);
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

	private String name() {
		return fromStandardInput() ? "(entrada estándar)" : this.file.getFileName().toString();
	}

	private byte[] bytes() {
		try (InputStream content = fromStandardInput() ? System.in : Files.newInputStream(this.file)) {
			return SourceReader.bytes(name(), content);
		}
		catch (IOException ex) {
			throw new UnreadableFile(this.file, ex);
		}
	}

}
