package org.trama.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.trama.document.ProgrammeDocument;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.catalog.UnknownCountry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The names that a document is read with.
 */
class DocumentCountryTests {

	private static final Extractor EXTRACTOR = new Extractor(Catalogs.bundled());

	@Test
	void shouldReadADocumentWithTheNamesOfTheCountryThatItIsSaidToBeFromAndGuessNothing() {
		ProgrammeDocument document = document("El INAES apoyará a las cooperativas.");
		assertThat(actors(EXTRACTOR.extract(document, "ar"))).containsExactly("ar-inaes");
		assertThat(actors(EXTRACTOR.extract(document, "mx"))).containsExactly("inaes");
		assertThat(EXTRACTOR.extract(document, "ar").notes()).isEmpty();
	}

	@Test
	void shouldReadADocumentWithTheNamesOfTheCountryThatItsWordsTellAndSaySo() {
		Extraction extraction = EXTRACTOR
			.extract(document("El INAES y la ANSES apoyarán a las cooperativas de Neuquén."));
		assertThat(actors(extraction)).containsExactly("ar-inaes", "anses");
		assertThat(extraction.notes()).singleElement()
			.extracting((note) -> note.en())
			.asString()
			.startsWith("Country: Argentina");
	}

	@Test
	void shouldReadADocumentThatTellsNoCountryWithWorldwideNamesOnlyAndSaySo() {
		Extraction extraction = EXTRACTOR
			.extract(document("El Ministerio de Salud y la OIM apoyarán a las cooperativas."));
		assertThat(actors(extraction)).containsExactly("prov-ministerio-de-salud", "oim");
		assertThat(extraction.notes()).hasSize(1);
		ProgrammeDocument document = document("La OIM apoyará a las cooperativas.");
		assertThat(EXTRACTOR.extract(document).account(document).notes()).containsAll(extraction.notes());
	}

	@Test
	void shouldRefuseACountryThatItHasNoNamesOf() {
		ProgrammeDocument document = document("La OIM apoyará a las cooperativas.");
		assertThatExceptionOfType(UnknownCountry.class).isThrownBy(() -> EXTRACTOR.extract(document, "zz"));
	}

	private static List<String> actors(Extraction extraction) {
		return extraction.actions()
			.stream()
			.flatMap((action) -> action.actors().stream())
			.map((actor) -> actor.actor().of().id())
			.toList();
	}

	private static ProgrammeDocument document(String paragraph) {
		String text = """
				1. Economía

				1.1. Cooperativas

				1.1.1. Apoyo a cooperativas

				Se realizarán
				acciones en 2018

				%s
				""".formatted(paragraph);
		return DocumentReader.read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
	}

}
