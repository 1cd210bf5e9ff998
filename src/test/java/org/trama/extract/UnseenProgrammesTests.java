package org.trama.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.document.ProgrammeDocument;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.catalog.TaughtCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Invented programmes about water, roads, culture and care, annotated before anybody saw
 * what is extracted from them; read by the bundled catalog alone, as on the first day,
 * and by one that has been taught their names.
 */
class UnseenProgrammesTests {

	private static final List<String> PROGRAMMES = List.of("agua", "vialidad", "cultura", "cuidados");

	private static final Map<String, Compared> FIRST_DAY = new LinkedHashMap<>();

	private static final Compared ALL = new Compared();

	private static final Compared TAUGHT = new Compared();

	@BeforeAll
	static void extract(@TempDir Path folder) throws IOException {
		for (String programme : PROGRAMMES) {
			String annotation = "unseen/" + programme + "/";
			ProgrammeDocument document = read("/annotation/" + annotation + "programme.txt");
			Catalog taught = TaughtCatalog.by(Annotation.actions(annotation),
					Files.createDirectory(folder.resolve(programme)));
			add(TAUGHT, annotation, new Extractor(taught).extract(document));
			Extraction firstDay = Bundled.EXTRACTOR.extract(document);
			add(ALL, annotation, firstDay);
			add(FIRST_DAY.computeIfAbsent(programme, (key) -> new Compared()), annotation, firstDay);
		}
	}

	private static void add(Compared compared, String annotation, Extraction extraction) {
		compared.add(Annotation.actions(annotation), Annotation.titles(annotation), extraction);
	}

	@ParameterizedTest
	@ValueSource(strings = { "agua", "vialidad", "cultura", "cuidados" })
	void shouldFindTheActionsThatAReaderFinds(String programme) {
		assertAtLeast(1, FIRST_DAY.get(programme).actions());
	}

	/**
	 * Without anything taught. The floors are what was measured on 29 November 2026 (F1;
	 * roles: of the actors found, how many have the right one), rounded down to two
	 * places.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			# programme, actors, leads, roles, initiatives
			agua,        0.99,   1.00,  1.00,  1.00
			vialidad,    1.00,   1.00,  1.00,  1.00
			cultura,     1.00,   1.00,  1.00,  1.00
			cuidados,    1.00,   1.00,  1.00,  1.00
			""")
	void shouldFindActorsLeadsRolesAndInitiativesOnTheFirstDay(String programme, double actors, double leads,
			double roles, double initiatives) {
		Compared found = FIRST_DAY.get(programme);
		assertAtLeast(actors, found.actors());
		assertAtLeast(leads, found.leads());
		assertAtLeast(roles, found.roles());
		assertAtLeast(initiatives, found.initiatives());
	}

	/**
	 * Without anything taught: of the names that the catalog lacks, how many are there
	 * all the same, as provisional ones; of the provisional ones, how many are a name. A
	 * name without a word that tells what it is, such as {@code Save the Children},
	 * cannot be told from other words in capitals.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			# programme, found, names
			agua,        0.95,  1.00
			vialidad,    1.00,  1.00
			cultura,     1.00,  1.00
			cuidados,    1.00,  1.00
			""")
	void shouldNameProvisionallyWhatTheCatalogLacksAndLittleElseOnTheFirstDay(String programme, double found,
			double names) {
		Compared compared = FIRST_DAY.get(programme);
		assertThat(compared.withoutEntry(Catalogs.bundled().of("mx")).recall()).isGreaterThanOrEqualTo(found);
		assertPrecise(names, compared.provisionalThatAreNames());
	}

	@Test
	void shouldFindPlacesQuantitiesAndPopulationsOnTheFirstDay() {
		assertAtLeast(0.95, ALL.places());
		assertAtLeast(0.95, ALL.quantities());
		assertAtLeast(1, ALL.units());
		assertAtLeast(0.9, ALL.populations());
		assertAtLeast(0.9, ALL.titlePopulations());
	}

	/**
	 * Once a catalog has the names, only the language is left to read, and there the
	 * floors are those of the bundled programme: who leads a promise does not depend on
	 * what it is about.
	 */
	@Test
	void shouldFindActorsRolesAndInitiativesOnceTheCatalogHasBeenTaughtTheirNames() {
		assertAtLeast(1, TAUGHT.actions());
		assertAtLeast(0.97, TAUGHT.actors());
		assertAtLeast(0.97, TAUGHT.roles());
		assertAtLeast(0.97, TAUGHT.leads());
		assertAtLeast(0.93, TAUGHT.initiatives());
	}

	private static ProgrammeDocument read(String resource) throws IOException {
		try (InputStream source = UnseenProgrammesTests.class.getResourceAsStream(resource)) {
			return DocumentReader.read("programme.txt", source.readAllBytes());
		}
	}

	private static void assertAtLeast(double floor, Score score) {
		assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(floor);
	}

	private static void assertPrecise(double floor, Score score) {
		assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(floor);
	}

}
