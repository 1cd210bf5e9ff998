package org.trama.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trama.document.LineRange;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.catalog.Catalogs;
import org.trama.model.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No rule knows the bundled programme: one about the sea, of another year, reads as well.
 */
class OtherProgrammeTests {

	private static String source;

	private static Extraction extraction;

	@BeforeAll
	static void extract() throws IOException {
		try (InputStream file = OtherProgrammeTests.class.getResourceAsStream("/grammar/other-programme.txt")) {
			source = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			extraction = extract(source.getBytes(StandardCharsets.UTF_8));
		}
	}

	@Test
	void shouldFindItsActionsInOrder() {
		assertThat(extraction.actions()).extracting((action) -> action.line() + ":" + action.ordinal())
			.containsExactly("1.1.1:1", "1.1.1:2", "1.1.1:3", "1.1.3:1");
		assertThat(extraction.titles()).extracting(Title::planned).containsExactly(true, false, true);
	}

	@Test
	void shouldFindWhoLeads() {
		assertThat(actors(Role.LEAD)).containsExactly(List.of("SEMARNAT"), List.of("SEP"), List.of("SEDENA", "SEMAR"),
				List.of());
	}

	@Test
	void shouldFindWhoTakesPart() {
		assertThat(actors(Role.PARTNER)).containsExactly(List.of("SECTUR", "SEMAR"), List.of(), List.of("OIM"),
				List.of("SCT", "SECTUR"));
	}

	@Test
	void shouldKnowTheSourceLinesOfAnActionThatIsPartOfAParagraph() {
		assertThat(extraction.actions().get(1).at()).isEqualTo(new LineRange(16, 17));
		assertThat(extraction.actions().get(2).at()).isEqualTo(new LineRange(17, 18));
	}

	@Test
	void shouldKnowTheSameSourceLinesWhenAccentsStandAsCharactersOfTheirOwn() {
		byte[] decomposed = Normalizer.normalize(source, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
		assertThat(extract(decomposed).actions()).extracting(Action::at)
			.containsExactlyElementsOf(extraction.actions().stream().map(Action::at).toList());
	}

	private static Extraction extract(byte[] bytes) {
		return new Extractor(Catalogs.bundled().of("mx")).extract(DocumentReader.read("other-programme.txt", bytes));
	}

	private static List<List<String>> actors(Role role) {
		return extraction.actions()
			.stream()
			.map((action) -> action.actors()
				.stream()
				.filter((actor) -> actor.role() == role)
				.map((actor) -> actor.actor().of().acronym())
				.toList())
			.toList();
	}

}
