package org.trama.extract.role;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.trama.text.MistakenYaml;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VocabularyFileTests {

	@Test
	void shouldSayInWhichFileAndOnWhichLineAKeyIsMisspelt() {
		byte[] yaml = "words: {}\nverbs: {}\nfroms: {}\n".getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(MistakenYaml.class).isThrownBy(() -> Vocabulary.read("my.yaml", yaml))
			.withMessageStartingWith("my.yaml, line 3: froms is no key; there are forms, verbs, words");
	}

}
