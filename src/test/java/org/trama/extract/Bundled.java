package org.trama.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.trama.document.ProgrammeDocument;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.catalog.Catalogs;

/**
 * The programme that comes with the product, read and extracted once for all tests.
 */
public final class Bundled {

	public static final ProgrammeDocument DOCUMENT = read();

	static final Extractor EXTRACTOR = new Extractor(Catalogs.bundled().of("mx"));

	public static final Extraction EXTRACTION = EXTRACTOR.extract(DOCUMENT);

	private Bundled() {
	}

	private static ProgrammeDocument read() {
		try (InputStream source = Bundled.class.getResourceAsStream("/programmes/pem-2018.txt")) {
			return DocumentReader.read("pem-2018.txt", source.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
