package org.trama.document.account;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.trama.document.LineRange;
import org.trama.document.Span;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.Bundled;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever has brought a document is told what became of each of its lines, and what looks
 * as if its table had been lost on the way.
 */
class SourceAccountTests {

	@Test
	void shouldAccountForEveryLineAndEveryCharacter() {
		SourceAccount account = account(row("1.1.1", "Se", "La SEP abrirá\ntres aulas.") + "17\n");
		assertThat(account.of(Span.Kind.HEADING).lines()).isEqualTo(2);
		assertThat(account.of(Span.Kind.TITLE).lines()).isEqualTo(1);
		assertThat(account.of(Span.Kind.STATUS).lines()).isEqualTo(2);
		assertThat(account.of(Span.Kind.PARAGRAPH).lines()).isEqualTo(2);
		assertThat(account.of(Span.Kind.PARAGRAPH).characters()).isEqualTo("LaSEPabrirátresaulas.".length());
		assertThat(account.of(Span.Kind.FURNITURE).lines()).isEqualTo(1);
		assertThat(account.lines()).isEqualTo(account.blank() + 8);
		assertThat(account.doubts()).isEmpty();
	}

	@Test
	void shouldAccountForTheBundledProgrammeWithoutALossOrALineThatAnnouncesInVain() {
		SourceAccount account = SourceAccount.of(Bundled.DOCUMENT);
		String text = Bundled.DOCUMENT.source().text();
		assertThat(account.shares().values().stream().mapToInt(SourceAccount.Share::characters).sum())
			.isEqualTo((int) text.chars().filter((character) -> !Character.isWhitespace(character)).count());
		assertThat(account.lines() - account.blank())
			.isEqualTo((int) text.lines().filter((line) -> !line.isBlank()).count());
		assertThat(account.doubts()).as("its codes are in the order of words").isEmpty();
	}

	@Test
	void shouldReadAPlanBehindATitlePageAndAnIndexAndBeforeItsAnnexes() {
		SourceAccount account = account("Programa de los Puertos\n2031\n\nÍndice\n\n1. Ordenar los puertos\n\n"
				+ "1.1. Cuidar las costas\n\n1.1.1. Vigilar el mar\n\n"
				+ row("1.1.1", "Se", "La SEP abrirá tres aulas.")
				+ "SIGLAS Y ACRÓNIMOS\n\nSEP: Secretaría de Educación Pública\n");
		assertThat(account.of(Span.Kind.FRONT).lines()).isEqualTo(6);
		assertThat(account.of(Span.Kind.BACK).lines()).isEqualTo(2);
		assertThat(account.of(Span.Kind.PARAGRAPH).lines()).isEqualTo(1);
	}

	@Test
	void shouldSayWhereActionsStandUnderANeighbourThatDeniesThem() {
		SourceAccount account = account(row("1.1.1", "Se", "") + row("1.1.2", "No se", "La SEP abrirá un aula."));
		assertThat(account.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.at()).isEqualTo(new LineRange(5, 5));
			assertThat(doubt.words().es()).contains("1.1.1 anuncia acciones y no tiene ninguna", "1.1.2");
		});
	}

	@Test
	void shouldSayWhatBeginsAsALineOfActionAndWasReadAsTextOfAnother() {
		SourceAccount account = account("""
				Objetivo 1. Ordenar el puerto

				Estrategia 1.1. Dragar

				Línea de acción 1.1.1. Comprar dragas

				Responsables: Secretaría de Marina

				1.4.1. Pintar boyas

				Línea de acción 1.1.2. Abrir el canal

				Responsables: Secretaría de Marina
				""");
		assertThat(account.doubts()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.at()).isEqualTo(new LineRange(9, 9));
			assertThat(doubt.words().es()).contains("«1.4.1» parece empezar otra línea");
		});
	}

	@Test
	void shouldSayWhichCodesAreMissingOrOutOfOrder() {
		SourceAccount account = account(row("1.1.4", "Se", "La SEP abrirá un aula.")
				+ row("1.1.1", "Se", "La SEP abrirá dos.") + row("1.1.2", "Se", "La SEP abrirá tres."));
		assertThat(account.doubts()).extracting((doubt) -> doubt.words().es())
			.containsExactlyInAnyOrder("Entre 1.1.2 y 1.1.4 falta algún código.",
					"1.1.1 está detrás de 1.1.4: los códigos no siguen su orden.");
	}

	private static String row(String code, String status, String paragraph) {
		return "1. Ordenar los puertos\n\n1.1. Cuidar las costas\n\n" + code + ". Vigilar el mar\n\n" + status
				+ " realizarán\nacciones en 2031\n\n" + paragraph + "\n\n";
	}

	private static SourceAccount account(String text) {
		return SourceAccount.of(DocumentReader.read("plan.txt", text.getBytes(StandardCharsets.UTF_8)));
	}

}
