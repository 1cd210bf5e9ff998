package org.trama.export.table;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class CellTextPropertyTests {

	private static final CsvDialect SEMICOLONS = new CsvDialect(';', ',');

	@Property
	void shouldNeverLetASpreadsheetComputeATextWhateverStandsBeforeTheSign(@ForAll("unseen") String before,
			@ForAll("sign") String sign, @ForAll String after) {
		String text = before + sign + after;
		assertThat(CellText.inert(text)).isEqualTo("'" + text);
	}

	@Property
	void shouldNeverLetASpreadsheetComputeAMemberOfAList(@ForAll("unseen") String before, @ForAll("sign") String sign,
			@ForAll String after) {
		String member = before + sign + after;
		assertThat(CellText.of(List.of("a", member), SEMICOLONS)).isEqualTo("a; '" + member);
		assertThat(CellText.of(List.of(member, "a"), SEMICOLONS)).isEqualTo("'" + member + "; a");
	}

	@Property
	void shouldLeaveTextsAloneThatBeginWithALetterOrADigit(@ForAll("harmless") String text) {
		assertThat(CellText.of(text, SEMICOLONS)).isEqualTo(text);
	}

	@Property
	void shouldWriteNumbersAsNumbersWithTheCommaThatWasAskedFor(@ForAll double number) {
		String cell = CellText.of(number, SEMICOLONS);
		assertThat(cell).doesNotContain(".").doesNotStartWith("'").doesNotContainIgnoringCase("e");
		assertThat(Double.parseDouble(cell.replace(',', '.'))).isEqualTo(number);
	}

	@Provide
	Arbitrary<String> unseen() {
		return Arbitraries.strings().withChars(" \t\r\n\u00A0\u2003\u200B\uFEFF\u0001\u000B").ofMaxLength(3);
	}

	@Provide
	Arbitrary<String> sign() {
		return Arbitraries.of("=", "+", "-", "@", "＝", "＋", "－", "＠");
	}

	@Provide
	Arbitrary<String> harmless() {
		return Arbitraries.strings().map((text) -> "a" + text);
	}

}
