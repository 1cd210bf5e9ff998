package org.trama.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BundledProgrammeTests {

	static final ProgrammeDocument DOCUMENT = DocumentReader.read("pem-2018.txt", bytes());

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
		assertThat(DOCUMENT.objectives()).hasSize(5);
		assertThat(DOCUMENT.strategies()).hasSize(26);
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

}
