package org.trama.extract.unknown;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.trama.text.MistakenYaml;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NameWordsFileTests {

	@Test
	void shouldSayInWhichFileAndOnWhichLineAKeyIsMisspelt() {
		byte[] yaml = "heads: {}\ncues: {}\nlegalFroms: []\n".getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(MistakenYaml.class).isThrownBy(() -> NameWords.read("my.yaml", yaml))
			.withMessageStartingWith("my.yaml, line 3: legalFroms is no key; there are articles, ");
	}

}
