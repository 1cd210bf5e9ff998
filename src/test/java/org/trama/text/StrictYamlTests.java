package org.trama.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.text.MistakenYaml.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StrictYamlTests {

	@Test
	void shouldReadWhatARecordDescribes() {
		Shelf shelf = read("""
				name: Norte
				books:
				  - {title: Uno, year: 1999}
				  - title: 2
				signs: {a: 1, b: dos}
				""");
		assertThat(shelf.books()).containsExactly(new Book("Uno", 1999, null), new Book("2", null, null));
		assertThat(shelf.signs()).containsEntry("a", "1");
	}

	@Test
	void shouldReadAFileThatBeginsWithAMarkOfItsEncoding() {
		assertThat(read("\uFEFFname: Año\n").name()).isEqualTo("Año");
	}

	@ParameterizedTest(name = "{4}")
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true,
			textBlock = """
					name: x;colour: red                            | UNKNOWN_KEY | 2 | colour         | colour is no key; there are books, name, signs
					;nmae: x;books: []                             | UNKNOWN_KEY | 2 | nmae           | nmae is no key; there are books, name, signs
					name: x;books:; - title: a; - title: b;   yaer: 1 | UNKNOWN_KEY | 5 | books[1].yaer | books[1].yaer is no key; there are short, title, year
					name: x;books:; - title: a; - shrt: b          | UNKNOWN_KEY | 4 | books[1].shrt  | books[1].shrt is no key; there are short, title, year
					books: []                                      | MISSING_KEY | 1 | name           | name is missing
					name: x;books:; - {year: 1}                    | MISSING_KEY | 3 | books[0].title | books[0].title is missing
					name: x;;name: y                               | UNREADABLE  | 3 | ''             | Duplicate Object property "name"
					name: x;signs:; a: b; a: c                     | UNREADABLE  | 4 | ''             | Duplicate Object property "a"
					name: x;---;name: y                            | UNREADABLE  | 3 | ''             | another document begins here
					name: [x                                       | UNREADABLE  | 1 | ''             | while parsing
					name: x;books: [                               | UNREADABLE  | 2 | ''             | while parsing
					name: x;books:; - {title: a,;   year: 1.5}     | VALUE       | 4 | books[0].year  | books[0].year: Cannot coerce
					name: x;books:; - {title: a, year: '1'}        | VALUE       | 3 | books[0].year  | books[0].year: Cannot coerce
					name: ''                                       | VALUE       | 1 | ''             | says nothing
					- name                                         | VALUE       | 1 | ''             | Cannot deserialize
					# nothing                                      | EMPTY       | 1 | ''             | is empty
					---                                            | EMPTY       | 1 | ''             | is empty
					''                                             | EMPTY       | 1 | ''             | is empty
					""")
	void shouldSayWhereAndWhatIsWrong(String yaml, Reason reason, int line, String path, String problem) {
		assertThatExceptionOfType(MistakenYaml.class).isThrownBy(() -> read(yaml.replace(';', '\n')))
			.withMessageStartingWith("shelf.yaml, line %d: %s".formatted(line, problem))
			.satisfies((mistake) -> {
				assertThat(mistake.reason()).isEqualTo(reason);
				assertThat(mistake.file()).isEqualTo("shelf.yaml");
				assertThat(mistake.line()).isEqualTo(line);
				assertThat(mistake.path()).isEqualTo(path);
				assertThat(mistake.problem()).startsWith(problem);
			});
	}

	private static Shelf read(String yaml) {
		return StrictYaml.read("shelf.yaml", yaml.getBytes(StandardCharsets.UTF_8), Shelf.class);
	}

	record Shelf(@JsonProperty(required = true) String name, @Nullable List<Book> books,
			@Nullable Map<String, String> signs) {

		Shelf {
			if (name.isEmpty()) {
				throw new IllegalArgumentException("says nothing");
			}
		}

	}

	record Book(@JsonProperty(required = true) String title, @Nullable Integer year,
			@JsonProperty("short") @Nullable String shortTitle) {

	}

}
