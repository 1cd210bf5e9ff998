package org.trama.read;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.read.card.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class SourcePageEntityTests {

	private static final SourcePageEntity PAGE = new SourcePageEntity("pem-2018:101", 101, List.of("a", "b", "c"));

	@ParameterizedTest
	@CsvSource({ "1,100,0", "1,101,1", "101,103,3", "102,102,1", "103,500,1", "104,500,0", "1,500,3" })
	void shouldGiveTheLinesThatAreWantedAndNoOthers(int from, int to, int count) {
		assertThat(PAGE.lines(from, to)).hasSize(count);
	}

	@Test
	void shouldNumberLinesAsTheDocumentDoes() {
		assertThat(PAGE.lines(102, 500)).containsExactly(new SourceText(102, "b"), new SourceText(103, "c"));
	}

}
