package org.trama.extract.catalog;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CatalogFolderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			entries:; - id: a;   nmae: A | mine/my.yaml: line 3: entries[0].nmae is no key; there are acronym, aliases,
			entires: []                  | mine/my.yaml: line 1: entires is no key; there are entries, sources
			entries:; - id: a;   id: b   | mine/my.yaml: line 3: Duplicate
			''                           | mine/my.yaml: line 1: is empty
			""")
	void shouldSayInWhichFileOnWhichLineAndWhat(String yaml, String message) {
		byte[] content = yaml.replace(';', '\n').getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(InvalidCatalog.class)
			.isThrownBy(() -> new CatalogFolder("mine", (file) -> new ByteArrayInputStream(content)).read("my.yaml",
					CatalogFiles.Actors.class))
			.satisfies((ex) -> assertThat(ex.message(Locale.ENGLISH)).startsWith(message));
	}

}
