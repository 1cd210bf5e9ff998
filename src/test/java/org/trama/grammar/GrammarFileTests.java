package org.trama.grammar;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.text.MistakenYaml;
import org.trama.text.StrictYaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GrammarFileTests {

	@Test
	void shouldFindAWordWhateverItsAccents() {
		WordList list = read("articles: [él, Las]\nheads: []").articles();
		assertThat(list.contains("el")).isTrue();
		assertThat(list.contains("las")).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "articles: [el]\\nhaeds: [ley] | haeds", "articles: [el] | heads",
			"articles: [el]\\narticles: [la]\\nheads: [] | articles" })
	void shouldTellTheFileAndTheKeyWhereAListIsMisspeltMissingOrTwiceThere(String yaml, String key) {
		assertThatExceptionOfType(MistakenYaml.class).isThrownBy(() -> read(yaml.replace("\\n", "\n")))
			.withMessageContaining("my.yaml")
			.withMessageContaining(key);
	}

	private static Lists read(String yaml) {
		return StrictYaml.readWhole("my.yaml", yaml.getBytes(StandardCharsets.UTF_8), Lists.class);
	}

	record Lists(WordList articles, WordList heads) {

	}

}
