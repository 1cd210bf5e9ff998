package org.trama.load.description;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.trama.document.format.SourceReader;
import org.trama.document.layout.Wishes;

/**
 * A document's file and what is said beside it.
 *
 * @param name the file's name, without folders
 * @param bytes its content
 * @param description what is said about it; {@link EditionDescription#NONE} if nothing
 * @param wishes how it shall be read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: a file's bytes on their way
											// to be read
public record SourceFile(String name, byte[] bytes, EditionDescription description, Wishes wishes) {

	/**
	 * A file that is read by the layout that fits it best.
	 * @param name the file's name, without folders
	 * @param bytes its content
	 * @param description what is said about it
	 */
	public SourceFile(String name, byte[] bytes, EditionDescription description) {
		this(name, bytes, description, Wishes.NONE);
	}

	/**
	 * Reads a file, and the description beside it: for {@code programa.txt} that is
	 * {@code programa.txt.yaml} or {@code programa.yaml}.
	 * @param file the document
	 * @return the document and its description
	 * @throws IOException if a file cannot be read
	 * @throws InvalidDescription if the description cannot be used
	 * @throws org.trama.document.UnreadableDocument if the file is too large
	 */
	public static SourceFile read(Path file) throws IOException {
		String name = String.valueOf(file.getFileName());
		EditionDescription description = EditionDescription.NONE;
		for (String beside : List.of(name + ".yaml", stem(name) + ".yaml")) {
			Path sidecar = file.resolveSibling(beside);
			if (Files.isRegularFile(sidecar)) {
				description = description.orElse(DescriptionFile.read(beside, Files.readAllBytes(sidecar)));
			}
		}
		try (InputStream content = Files.newInputStream(file)) {
			return new SourceFile(name, SourceReader.bytes(name, content), description);
		}
	}

	/**
	 * The name of a file without its last ending.
	 * @param name the file's name
	 */
	public static String stem(String name) {
		int dot = name.lastIndexOf('.');
		return (dot > 0) ? name.substring(0, dot) : name;
	}

}
