package org.trama.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.document.ProgrammeDocument;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.TaughtCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Invented programmes about water, roads, culture and care, annotated before anybody saw
 * what is extracted from them. Once the catalog has been taught their names, only the
 * language is left to read, and there the floors are those of the bundled programme: who
 * leads a promise does not depend on what it is about. Populations have a lower one, for
 * the catalog's groups are those of migration and other programmes serve others.
 */
class UnseenProgrammesTests {

	private static final List<String> PROGRAMMES = List.of("agua", "vialidad", "cultura", "cuidados");

	private static final Compared TAUGHT = new Compared();

	private static final Compared BUNDLED = new Compared();

	@BeforeAll
	static void extract(@TempDir Path folder) throws IOException {
		for (String programme : PROGRAMMES) {
			String annotation = "unseen/" + programme + "/";
			ProgrammeDocument document = read("/annotation/" + annotation + "programme.txt");
			Catalog taught = TaughtCatalog.by(Annotation.actions(annotation),
					Files.createDirectory(folder.resolve(programme)));
			TAUGHT.add(Annotation.actions(annotation), Annotation.titles(annotation),
					new Extractor(taught).extract(document));
			BUNDLED.add(Annotation.actions(annotation), Annotation.titles(annotation),
					Bundled.EXTRACTOR.extract(document));
		}
	}

	@Test
	void shouldFindTheActionsThatAReaderFinds() {
		assertAtLeast(1, TAUGHT.actions());
		assertAtLeast(1, BUNDLED.actions());
	}

	@Test
	void shouldFindTheActorsTheirRolesAndWhoLeads() {
		assertAtLeast(0.97, TAUGHT.actors());
		assertAtLeast(0.97, TAUGHT.roles());
		assertAtLeast(0.97, TAUGHT.leads());
	}

	@Test
	void shouldFindProgramsInstrumentsAndForums() {
		assertAtLeast(0.93, TAUGHT.initiatives());
	}

	@Test
	void shouldFindPlacesAndQuantities() {
		assertAtLeast(0.95, BUNDLED.places());
		assertAtLeast(0.95, BUNDLED.quantities());
	}

	@Test
	void shouldFindPopulations() {
		assertAtLeast(0.9, BUNDLED.populations());
	}

	/**
	 * Nine of ten: a name without a word that tells what it is, such as
	 * {@code Save the Children}, cannot be told from other words in capitals.
	 */
	@Test
	void shouldFindNamesThatTheCatalogLacks() {
		assertAtLeast(0.9, BUNDLED.unresolved(Catalog.bundled()));
	}

	private static ProgrammeDocument read(String resource) throws IOException {
		try (InputStream source = UnseenProgrammesTests.class.getResourceAsStream(resource)) {
			return DocumentReader.read("programme.txt", source.readAllBytes());
		}
	}

	private static void assertAtLeast(double floor, Score score) {
		assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(floor);
	}

}
