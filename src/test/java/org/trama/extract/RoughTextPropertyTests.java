package org.trama.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.trama.document.layout.DocumentReader;
import org.trama.model.Quote;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever names, numbers and marks stand in a paragraph, it is read, and what is quoted
 * stands in it.
 */
class RoughTextPropertyTests {

	private static final String HEADING = "1. Mar\n\n1.1. Costa\n\n1.1.1. Faro\n\nSe realizarán\nacciones en 2031\n\n";

	@Provide
	Arbitrary<String> paragraphs() {
		return Arbitraries
			.of("SEP", "IMSS1", "El INM", "las Secretarías de Salud y de Turismo", "Gobiernos de los Estados de puebla",
					"atenderá", "ATENDERÁ A", "l@s niñ@s", "los(as)", "migran-\ntes", "1 200", "1.2.3", "1,2",
					"1,200.5.1", "1.200", "10-12", "2014-2018", "³2", "$3.5 millones", "15 %", "(mil)", "a)", "b)", "•",
					"*", "¹", "[2]", ";", ":", ",", ".", ".\n\n", "\"", "«", "»", "(", ")", "y", "de", "con",
					"dicha Secretaría", "\n", "2.", "—", "á")
			.list()
			.ofMinSize(1)
			.ofMaxSize(40)
			.map((words) -> String.join(" ", words));
	}

	@Property(tries = 400)
	void shouldReadAnyWordsAndMarksAndQuoteThemAsTheyStand(@ForAll("paragraphs") String paragraph) {
		Extraction extraction = Bundled.EXTRACTOR
			.extract(DocumentReader.read("plan.txt", (HEADING + paragraph).getBytes(StandardCharsets.UTF_8)));
		assertThat(extraction.titles()).hasSize(1);
		assertThat(extraction.actions()).allSatisfy((action) -> assertThat(quotes(action)).allSatisfy(
				(quote) -> assertThat(action.text().substring(quote.start(), quote.end())).isEqualTo(quote.text())));
	}

	private static List<Quote> quotes(Action action) {
		return Stream
			.of(action.actors()
				.stream()
				.flatMap((one) -> Stream.concat(Stream.of(one.evidence()), one.actor().quotes().stream())),
					action.initiatives().stream().flatMap((one) -> one.quotes().stream()),
					action.populations().stream().flatMap((one) -> one.quotes().stream()),
					action.places().stream().flatMap((one) -> one.quotes().stream()),
					action.quantities().stream().map((one) -> one.quote()),
					action.unresolved().stream().map((one) -> one.quote()))
			.flatMap((quotes) -> quotes)
			.toList();
	}

}
