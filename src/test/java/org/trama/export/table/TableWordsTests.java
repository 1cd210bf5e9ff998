package org.trama.export.table;

import java.io.IOException;
import java.io.Reader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableWordsTests {

	@Test
	void shouldSayInEnglishWhateverIsSaidInSpanish() throws IOException {
		Properties spanish = words("words.properties");
		Properties english = words("words_en.properties");
		assertThat(english.stringPropertyNames()).isEqualTo(spanish.stringPropertyNames());
		assertThat(spanish.stringPropertyNames()).allSatisfy((key) -> {
			assertThat(spanish.getProperty(key)).as(key).isNotBlank();
			assertThat(english.getProperty(key).replaceAll("[^%]", "")).as(key)
				.isEqualTo(spanish.getProperty(key).replaceAll("[^%]", ""));
		});
	}

	private static Properties words(String file) throws IOException {
		Properties words = new Properties();
		try (Reader reader = new InputStreamReader(TableWords.class.getResourceAsStream(file),
				StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		return words;
	}

}
