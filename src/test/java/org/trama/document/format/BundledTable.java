package org.trama.document.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.document.layout.DocumentReader;

/**
 * The bundled programme as the table that it once was, for tests that write it in a
 * format and read it back.
 */
public final class BundledTable {

	/** The titles of its columns. */
	public static final List<String> HEADER = List.of("Objetivo", "Estrategia", "Línea de acción", "Estatus",
			"Acciones");

	private static final ProgrammeDocument DOCUMENT = DocumentReader.read("pem-2018.txt", bytes());

	private BundledTable() {
	}

	/** What the bundled text says, to compare with. */
	public static List<String> reading() {
		return reading(DOCUMENT);
	}

	/**
	 * What a document says: every heading, title, status and paragraph, to the character.
	 */
	public static List<String> reading(ProgrammeDocument document) {
		Stream<String> headings = document.parts().map((part) -> part.code() + " " + part.title());
		Stream<String> lines = document.lines()
			.flatMap((line) -> Stream.concat(
					Stream.of(line.code() + " " + line.title() + " " + line.planned() + " " + document.year()),
					line.paragraphs().stream().map(Paragraph::text)));
		return Stream.concat(headings, lines).toList();
	}

	/** The rows of the table; paragraphs in a cell are parted by a blank line. */
	public static List<List<String>> rows() {
		return DOCUMENT.plan()
			.parts()
			.stream()
			.flatMap((objective) -> objective.below()
				.parts()
				.stream()
				.flatMap((strategy) -> strategy.below()
					.lines()
					.stream()
					.map((line) -> List.of(objective.code() + ". " + objective.title(),
							strategy.code() + ". " + strategy.title(), line.code() + ". " + line.title(),
							(Boolean.TRUE.equals(line.planned()) ? "Se" : "No se") + " realizarán acciones en 2018",
							String.join("\n\n", line.paragraphs().stream().map(Paragraph::text).toList())))))
			.toList();
	}

	/** The rows of the table below the titles of its columns. */
	public static List<List<String>> withHeader() {
		return Stream.concat(Stream.of(HEADER), rows().stream()).toList();
	}

	/** The file's bytes. */
	public static byte[] bytes() {
		try (InputStream in = BundledTable.class.getResourceAsStream("/programmes/pem-2018.txt")) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
