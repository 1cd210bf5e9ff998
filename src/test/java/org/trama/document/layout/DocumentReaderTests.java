package org.trama.document.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.trama.document.ActionLine;
import org.trama.document.LineRange;
import org.trama.document.PlanLevel;
import org.trama.document.PlanPart;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Source;
import org.trama.document.Span;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentReaderTests {

	private static final String OBJECTIVE = "1. Cuidar los bosques y las selvas del país";

	private static final String STRATEGY = "1.1. Reforestar las cuencas con especies nativas de cada región";

	private static final String LINE = "1.1.1. Ampliar los viveros comunitarios en zonas de ladera";

	@Test
	void shouldReadAnyYearsEditionOfAnyPlan() {
		ProgrammeDocument document = new TableText().year(2031)
			.row(OBJECTIVE, STRATEGY, LINE, true, "La CONAFOR entregará 300 plantas.")
			.row("2. Limpiar los ríos", "2.1. Medir", "2.1.1. Instalar estaciones", false)
			.read();
		assertThat(document.year()).isEqualTo(2031);
		assertThat(document.parts(PlanLevel.OBJECTIVE)).extracting(PlanPart::title)
			.containsExactly("Cuidar los bosques y las selvas del país", "Limpiar los ríos");
		assertThat(document.lines()).extracting(ActionLine::planned).containsExactly(true, false);
	}

	@Test
	void shouldReadAStatusHoweverItIsWrapped() {
		for (String status : new String[] { "Se realizarán acciones en 2020", "Se\nrealizarán\nacciones\nen\n2020",
				"SE REALIZARÁN ACCIONES\nEN 2020.", "  Se  realizarán\n12\n acciones en 2020" }) {
			ProgrammeDocument document = TableText
				.read(String.join("\n\n", OBJECTIVE, STRATEGY, LINE, status, "La SEMARNAT lo hará."));
			assertThat(document.year()).isEqualTo(2020);
			assertThat(paragraphs(document)).containsExactly("La SEMARNAT lo hará.");
		}
	}

	@Test
	void shouldJoinFirstWordsThatStandAloneBehindTheStatus() {
		ProgrammeDocument document = TableText.read(String.join("\n\n", OBJECTIVE, STRATEGY, LINE,
				"Se realizarán\nacciones en 2020", "En el marco del Programa Nacional de Viveros Comunitarios,",
				"la CONAFOR entregará plantas a los\nejidos de la sierra.", "El INECC medirá los resultados."));
		assertThat(paragraphs(document)).containsExactly("En el marco del Programa Nacional de Viveros Comunitarios, "
				+ "la CONAFOR entregará plantas a los ejidos de la sierra.", "El INECC medirá los resultados.");
		assertThat(document.lines().findFirst().orElseThrow().paragraphs().get(0).at())
			.isEqualTo(new LineRange(10, 13));
	}

	@Test
	void shouldJoinANameThatABlankLineParts() {
		ProgrammeDocument document = new TableText().width(48)
			.rowWithWordsBesideStatus(OBJECTIVE, STRATEGY, LINE,
					"La CONAFOR y la Procuraduría Federal de Protección al Ambiente vigilarán las laderas.")
			.read();
		assertThat(paragraphs(document))
			.containsExactly("La CONAFOR y la Procuraduría Federal de Protección al Ambiente vigilarán las laderas.");
	}

	@Test
	void shouldKeepAParagraphOfOneLineApartFromTheNext() {
		ProgrammeDocument document = new TableText().width(60)
			.row(OBJECTIVE, STRATEGY, LINE, true, "La CONAFOR entregará plantas",
					"La SEMARNAT publicará una guía de reforestación para los ejidos de la sierra.")
			.read();
		assertThat(paragraphs(document)).hasSize(2);
	}

	@Test
	void shouldNotTakeListsAndNumbersInParagraphsForHeadings() {
		String list = "1. Sembrar pinos;\n2. Regar los pinos; y\n3. Contarlos.";
		String text = String.join("\n\n", OBJECTIVE, STRATEGY, LINE, "Se realizarán acciones en 2020",
				"La CONAFOR hará lo siguiente:\n" + list, "El INECC dará\n10 cursos y 1.5 toneladas de semilla.",
				"1. Fomentará el INECC la siembra.", OBJECTIVE, STRATEGY, "1.1.2. Regar",
				"No se realizarán acciones en 2020");
		ProgrammeDocument document = TableText.read(text);
		assertThat(document.lines()).extracting(ActionLine::code).containsExactly("1.1.1", "1.1.2");
		assertThat(paragraphs(document)).containsExactly(
				"La CONAFOR hará lo siguiente: 1. Sembrar pinos; 2. Regar los pinos; y 3. Contarlos.",
				"El INECC dará 10 cursos y 1.5 toneladas de semilla.", "1. Fomentará el INECC la siembra.");
	}

	@Test
	void shouldNotTakeASentenceOfAParagraphForAStatus() {
		ProgrammeDocument document = new TableText().width(80)
			.row(OBJECTIVE, STRATEGY, LINE, true, "Se realizarán acciones en 2018 para sembrar pinos.",
					"El INECC las medirá.")
			.read();
		assertThat(paragraphs(document)).containsExactly("Se realizarán acciones en 2018 para sembrar pinos.",
				"El INECC las medirá.");
	}

	@Test
	void shouldReadTheHeadingsHoweverTheyAreWrapped() {
		ProgrammeDocument document = new TableText().width(20)
			.row(OBJECTIVE, STRATEGY, LINE, false)
			.width(44)
			.row(OBJECTIVE, STRATEGY, "1.1.2. Regar", false)
			.width(200)
			.row(OBJECTIVE, STRATEGY, "1.1.3. Contar", false)
			.read();
		assertThat(document.parts(PlanLevel.STRATEGY)).singleElement()
			.satisfies((strategy) -> assertThat(strategy.title())
				.isEqualTo("Reforestar las cuencas con especies nativas de cada región"));
	}

	@Test
	void shouldKeepANumberThatEndsATitle() {
		ProgrammeDocument document = TableText.read(String.join("\n\n", OBJECTIVE, STRATEGY,
				"1.1.1. Cumplir la Agenda\n2030", "No se realizarán\nacciones en 2020\n7", OBJECTIVE, STRATEGY,
				"1.1.2. Aplicar el artículo\n27", "No se realizarán\nacciones en 2020\n8"));
		assertThat(document.lines()).extracting(ActionLine::title)
			.containsExactly("Cumplir la Agenda 2030", "Aplicar el artículo 27");
		assertThat(document.spans()).filteredOn((span) -> span.kind() == Span.Kind.FURNITURE).hasSize(2);
		assertThat(paragraphs(document)).isEmpty();
	}

	@Test
	void shouldMendAddressesAndWordsBrokenWhereALineEnds() {
		String paragraph = "Véase https://www.gob.mx/conafor/\ndocumentos-2020/guia_de_\nviveros del pro\u00AD\ngrama con ONU-\n"
				+ "Hábitat y México -\nCanadá en 2014–\n2018.";
		ProgrammeDocument document = TableText
			.read(String.join("\n\n", OBJECTIVE, STRATEGY, LINE, "Se realizarán acciones en 2020", paragraph));
		assertThat(paragraphs(document)).containsExactly("Véase https://www.gob.mx/conafor/documentos-2020/"
				+ "guia_de_viveros del programa con ONU-Hábitat y México - Canadá en 2014–2018.");
	}

	@Test
	void shouldNotSeeSoftHyphensWhereverTheyStand() {
		ProgrammeDocument document = TableText
			.read(String.join("\n\n", OBJECTIVE, STRATEGY, "1.1.1. Medir las ma\u00ADreas",
					"Se realiza\u00AD\nrán ac\u00ADciones en 2020", "El Ins\u00ADtituto lo hará."));
		assertThat(document.lines()).extracting(ActionLine::title).containsExactly("Medir las mareas");
		assertThat(paragraphs(document)).containsExactly("El Instituto lo hará.");
	}

	@Test
	void shouldReadARowThatIsThereTwiceOnce() {
		ProgrammeDocument document = new TableText().row(OBJECTIVE, STRATEGY, LINE, true, "La CONAFOR lo hará.")
			.row(OBJECTIVE, STRATEGY, LINE, true, "La CONAFOR lo hará.")
			.read();
		assertThat(document.lines()).hasSize(1);
		SpanCoverage.assertWhole(document);
	}

	@Test
	void shouldDescribeTheSourceAsItWasRead() {
		byte[] bytes = ("\uFEFF" + new TableText().row(OBJECTIVE, STRATEGY, LINE, false)).replace("\n", "\r\n")
			.getBytes(StandardCharsets.UTF_8);
		Source source = DocumentReader.read("/home/ana/programas/bosques.txt", bytes).source();
		assertThat(source.name()).isEqualTo("bosques.txt");
		assertThat(source.sha256()).matches("[0-9a-f]{64}");
		assertThat(source.text()).startsWith("1. Cuidar").doesNotContain("\r");
	}

	private static List<String> paragraphs(ProgrammeDocument document) {
		return document.lines().flatMap((line) -> line.paragraphs().stream()).map(Paragraph::text).toList();
	}

}
