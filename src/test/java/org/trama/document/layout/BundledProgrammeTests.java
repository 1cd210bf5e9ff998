package org.trama.document.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.document.ActionLine;
import org.trama.document.LineRange;
import org.trama.document.PlanLevel;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Span;

import static org.assertj.core.api.Assertions.assertThat;

class BundledProgrammeTests {

	private static final String TEXT = new String(bytes(), StandardCharsets.UTF_8);

	private static final ProgrammeDocument DOCUMENT = TableText.read(TEXT);

	static byte[] bytes() {
		try (InputStream in = BundledProgrammeTests.class.getResourceAsStream("/programmes/pem-2018.txt")) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void shouldFindTheWholePlan() {
		assertThat(DOCUMENT.year()).isEqualTo(2018);
		assertThat(DOCUMENT.parts(PlanLevel.OBJECTIVE)).hasSize(5);
		assertThat(DOCUMENT.parts(PlanLevel.STRATEGY)).hasSize(26);
		assertThat(DOCUMENT.lines()).hasSize(195);
		assertThat(DOCUMENT.lines().filter(ActionLine::planned)).hasSize(90);
		assertThat(DOCUMENT.lines().flatMap((line) -> line.paragraphs().stream())).hasSize(159);
	}

	@Test
	void shouldKeepTheStatusAsStatedWhereParagraphsContradictIt() {
		List<String> contradicted = DOCUMENT.lines()
			.filter((line) -> !line.planned() && !line.paragraphs().isEmpty())
			.map(ActionLine::code)
			.toList();
		assertThat(contradicted).containsExactly("1.2.6", "1.3.5", "2.4.1", "5.3.5");
	}

	@Test
	void shouldOrderLinesByNumberAlthoughTheTextDoesNot() {
		assertThat(DOCUMENT.lines().map(ActionLine::code).filter((code) -> code.startsWith("1.5.")))
			.containsExactly("1.5.1", "1.5.2", "1.5.3", "1.5.4", "1.5.5", "1.5.6", "1.5.7", "1.5.8", "1.5.9", "1.5.10");
	}

	@Test
	void shouldGiveTitlesInReadingForm() {
		assertThat(line("3.2.1").title()).isEqualTo("Fortalecer mecanismos y acuerdos interinstitucionales para "
				+ "garantizar el derecho a la identidad de las personas migrantes y sus familiares");
		assertThat(line("2.1.1").title()).endsWith("del desarrollo de la ONU post 2015");
		assertThat(DOCUMENT.plan().parts().get(4).title())
			.isEqualTo("Fortalecer el acceso a la justicia y seguridad de "
					+ "las personas migrantes, sus familiares y quienes defienden sus derechos");
	}

	@Test
	void shouldGiveATitleThatIsCutOffAsItStands() {
		assertThat(line("4.1.10").title()).endsWith("refugiadas y quienes reciben protección");
	}

	@Test
	void shouldJoinAParagraphWhoseFirstWordsStandBesideTheStatus() {
		assertThat(line("1.2.9").paragraphs()).singleElement()
			.satisfies((paragraph) -> assertThat(paragraph.text())
				.startsWith("El SNDIF, en su carácter de coordinador del Grupo Trabajo de Niñas, Niños y")
				.endsWith("vinculación interinstitucional."));
	}

	@Test
	void shouldMendWhatIsBrokenAtAHyphen() {
		assertThat(line("2.2.6").paragraphs().get(0).text()).endsWith("electrónico. "
				+ "https://www.conacyt.gob.mx/index.php/becas-y-posgrados/1er-encuentro-de-becarios-conacyt-en-norteamerica");
		assertThat(line("2.4.1").paragraphs().get(0).text()).endsWith("en colaboración con ONU-Mujeres.");
		assertThat(line("2.1.5").paragraphs().get(0).text()).contains("(GTTI) México - Guatemala.");
	}

	@Test
	void shouldKeepListsInsideTheirParagraph() {
		assertThat(line("4.6.3").paragraphs()).hasSize(2);
		assertThat(line("4.6.3").paragraphs().get(0).text()).contains("la frontera norte; 2.Orientación y consejería");
		assertThat(line("4.6.4").paragraphs().get(0).text()).contains("a) protección internacional");
		assertThat(line("2.3.3").paragraphs().get(0).text()).contains("la movilidad son: -Becas mixtas para movilidad");
	}

	@Test
	void shouldTellTheLinesOfTitlesAndParagraphs() {
		List<String> source = DOCUMENT.source().lines();
		DOCUMENT.lines().forEach((line) -> {
			assertThat(source.get(line.titleAt().first() - 1)).startsWith(line.code() + ". ");
			assertThat(line.title()).endsWith(words(source.get(line.titleAt().last() - 1)));
			line.paragraphs().forEach((paragraph) -> {
				assertThat(source.get(paragraph.at().first() - 1)).contains(paragraph.text().substring(0, 10));
				assertThat(paragraph.text()).endsWith(words(source.get(paragraph.at().last() - 1)));
			});
		});
		assertThat(line("1.1.4").paragraphs().get(0).at()).isEqualTo(new LineRange(93, 99));
	}

	@Test
	void shouldTellWithWhatWordsTheStatusIsStatedAndWhere() {
		List<String> source = DOCUMENT.source().lines();
		DOCUMENT.lines().map(ActionLine::status).forEach((status) -> {
			assertThat(status.words()).isEqualTo((status.planned() ? "Se" : "No se") + " realizarán acciones en 2018");
			assertThat(words(String.join(" ", source.subList(status.at().first() - 1, status.at().last()))))
				.contains(status.words());
		});
	}

	@Test
	void shouldGiveEveryCharacterAPlace() {
		SpanCoverage.assertWhole(DOCUMENT);
		assertThat(DOCUMENT.spans()).noneMatch((span) -> span.kind() == Span.Kind.FURNITURE);
	}

	@Test
	void shouldReadTheSameWhateverTheBlanks() {
		List<String> variants = List.of(TEXT.replace("\n", "\r\n"), TEXT.replace('\n', '\r'), "\uFEFF" + TEXT,
				TEXT.replace(' ', '\t'), TEXT.replace(' ', '\u00A0'), TEXT.replace("\n", " \t\u00A0\n"),
				TEXT.replace("\n", "\n   "), TEXT.replace("\n\n", "\n\n\n\n"), TEXT.replace("\n 1", "\n\f1"),
				TEXT.replace(" y ", "  y\u202F"), Normalizer.normalize(TEXT, Normalizer.Form.NFD));
		assertThat(variants).allSatisfy((variant) -> assertSameReading(variant.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void shouldReadOtherEncodingsOfTheSameText() {
		assertSameReading(TEXT.getBytes(Charset.forName("windows-1252")));
		assertSameReading(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
		assertSameReading(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%d", "- %d -", "Página %d", "Página %d de 110", "%d\n\f", "\f",
			"Programa Especial de Migración 2014-2018", "PROGRAMA DE TRABAJO 2018    %d",
			"\fSecretaría de Gobernación\nUnidad de Política Migratoria\n%d", "\n%d\n",
			"\n%d\n\nPrograma de Trabajo\n" })
	void shouldReadTheSameWithPages(String page) {
		for (int length : new int[] { 31, 43, 59 }) {
			StringBuilder paged = new StringBuilder();
			List<String> lines = new ArrayList<>(DOCUMENT.source().lines());
			for (int index = 0; index < lines.size(); index++) {
				paged.append(lines.get(index)).append('\n');
				paged.append((index % length == length - 1) ? page.formatted(index / length + 1) + "\n" : "");
			}
			ProgrammeDocument document = TableText.read(paged.toString());
			assertThat(ReadDocument.of(document)).isEqualTo(ReadDocument.of(DOCUMENT));
			SpanCoverage.assertWhole(document);
		}
	}

	private static void assertSameReading(byte[] bytes) {
		ProgrammeDocument document = DocumentReader.read("otro.txt", bytes);
		assertThat(ReadDocument.of(document)).isEqualTo(ReadDocument.of(DOCUMENT));
		SpanCoverage.assertWhole(document);
	}

	private static String words(String line) {
		return line.strip().replaceAll(" +", " ");
	}

	private static ActionLine line(String code) {
		return DOCUMENT.lines().filter((line) -> line.code().equals(code)).findFirst().orElseThrow();
	}

}
