package org.trama.extract.catalog;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CatalogFilesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					entries:; - id: a;   nmae: A | catalog/my.yaml: line 3: entries[0].nmae is no key; there are acronym, aliases,
					entires: []                  | catalog/my.yaml: line 1: entires is no key; there are entries, sources
					entries:; - id: a;   id: b   | catalog/my.yaml: line 3: Duplicate
					''                           | catalog/my.yaml: line 1: is empty
					""")
	void shouldSayInWhichFileOnWhichLineAndWhat(String yaml, String message) {
		byte[] content = yaml.replace(';', '\n').getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(InvalidCatalog.class)
			.isThrownBy(() -> CatalogFiles.read((file) -> new ByteArrayInputStream(content), "my.yaml",
					CatalogFiles.Actors.class))
			.withMessageStartingWith(message);
	}

}
