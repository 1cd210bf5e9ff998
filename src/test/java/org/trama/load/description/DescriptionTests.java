package org.trama.load.description;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.document.PlanTree;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Source;
import org.trama.load.BundledProgrammes;
import org.trama.model.Bilingual;
import org.trama.model.Edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DescriptionTests {

	private static final EditionDescription NONE = EditionDescription.NONE;

	@TempDir
	Path directory;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id: Con Espacios        | id
			year: pronto            | year
			year: 20180             | year
			title: [a, b]           | title
			title: ''               | title
			colour: red             | colour
			plan: {id: 'A B'}       | plan.id
			plan: {name: x}         | plan.name
			plan: x                 | plan
			plan:                   | plan
			id:                     | id
			title: 2018             | title
			year: '2018'            | year
			year: 2018.0            | year
			country: México         | country
			""", quoteCharacter = '"')
	void shouldNameTheKeyThatIsWrong(String yaml, String key) {
		assertThatExceptionOfType(InvalidDescription.class).isThrownBy(() -> read(yaml))
			.withMessageContaining("x.yaml")
			.withMessageContaining("«" + key + "»")
			.extracting(InvalidDescription::key)
			.isEqualTo(key);
	}

	@Test
	void shouldRefuseWhatIsNoYaml() {
		assertThatExceptionOfType(InvalidDescription.class).isThrownBy(() -> read("id: [unclosed"))
			.withMessageContaining("YAML");
		assertThatExceptionOfType(InvalidDescription.class).isThrownBy(() -> read(""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					id: x;tilte: Un plan        | x.yaml, línea 2, «tilte»: clave desconocida; se conocen country, id, origin, plan, title, year
					plan:;  id: x;  titel: y    | x.yaml, línea 3, «plan.titel»: clave desconocida; se conocen id, title
					id: x;title:;  [a]          | x.yaml, línea 2, «title»: se espera un texto
					;;year: 20180               | x.yaml, línea 3, «year»: se espera un año de cuatro cifras
					plan:;  id: A B             | x.yaml, línea 2, «plan.id»: se esperan minúsculas, cifras y guiones, como «pem-2018», no «A B»
					id: x;plan: y               | x.yaml, línea 2, «plan»: se esperan las claves id, title
					- id                        | x.yaml, línea 1: se esperan las claves country, id, origin, plan, title, year
					id: x;id: y                 | x.yaml, línea 2: no es YAML válido: Duplicate Object property "id"
					""")
	void shouldSayOnWhichLineAndWhatIsExpected(String yaml, String message) {
		assertThatExceptionOfType(InvalidDescription.class).isThrownBy(() -> read(yaml.replace(';', '\n')))
			.withMessage(message);
	}

	@Test
	void shouldReadTheDescriptionBesideTheFile() throws Exception {
		Path file = Files.writeString(this.directory.resolve("programa.txt"), "texto");
		assertThat(SourceFile.read(file).description()).isEqualTo(NONE);
		Files.writeString(this.directory.resolve("programa.yaml"), "id: de-al-lado\nyear: 2017\n");
		Files.writeString(this.directory.resolve("programa.txt.yaml"), "id: del-archivo\n");
		assertThat(SourceFile.read(file).description())
			.isEqualTo(new EditionDescription("del-archivo", null, 2017, null, null, null, null));
	}

	@Test
	void shouldDescribeEveryBundledProgrammeInFull() {
		assertThat(BundledProgrammes.all()).isNotEmpty().allSatisfy((file) -> {
			assertThat(file.bytes()).isNotEmpty();
			assertThat(file.description()).hasNoNullFieldsOrProperties();
		});
	}

	@Test
	void shouldGuessFromTheFilesNameAndTheDocumentWhenNothingIsSaid() {
		Edition edition = EditionGuess.complete(NONE, document("Programa Migración 2017.txt", 2017), List.of());
		assertThat(edition.id()).isEqualTo("programa-migracion-2017");
		assertThat(edition.year()).isEqualTo(2017);
		assertThat(edition.planId()).isEqualTo("programa-migracion");
	}

	@Test
	void shouldTakeTheRestFromTheGraphsEditionWhenItHasThatId() {
		Edition before = new Edition("pm-2017", "Título", 2017, "plan", "Un plan", "una nota");
		assertThat(EditionGuess.complete(NONE, document("pm-2017.txt", 2017), List.of(before))).isEqualTo(before);
	}

	@Test
	void shouldTakeThePlansTitleFromItsOtherEditions() {
		Edition other = new Edition("pm-2017", "Título", 2017, "plan", "Un plan", "una nota");
		EditionDescription said = new EditionDescription("pm-2018", null, null, "plan", null, null, null);
		Edition edition = EditionGuess.complete(said, document("x.txt", 2018), List.of(other));
		assertThat(edition.planTitle()).isEqualTo("Un plan");
		assertThat(edition.title()).isEqualTo("Un plan, 2018");
	}

	@Test
	void shouldRefuseAFileWhoseNameGivesNoId() {
		assertThatExceptionOfType(InvalidDescription.class)
			.isThrownBy(() -> EditionGuess.complete(NONE, document("¿?.txt", 2018), List.of()))
			.withMessageContaining("«id»");
	}

	private static EditionDescription read(String yaml) {
		return DescriptionFile.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));
	}

	private static ProgrammeDocument document(String name, int year) {
		return new ProgrammeDocument(new Source(name, "0", "texto"), year, new Bilingual("muestra", "sample"),
				List.of(), new PlanTree(List.of(), List.of()), List.of());
	}

}
