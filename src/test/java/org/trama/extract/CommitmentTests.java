package org.trama.extract;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Commitments as programmes word them, each with who leads, who takes part and who is
 * only named: {@code grammar/commitments.psv}. To teach the grammar a turn of phrase,
 * begin with a line there.
 */
class CommitmentTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/grammar/commitments.psv", delimiter = '|', quoteCharacter = '\0')
	void shouldReadWhoLeadsWhoTakesPartAndWhoIsOnlyNamed(String paragraph, String leads, String partners,
			String mentioned) {
		assertThat(Invented.leads(paragraph)).containsExactlyInAnyOrderElementsOf(names(leads));
		assertThat(Invented.partners(paragraph)).containsExactlyInAnyOrderElementsOf(names(partners));
		assertThat(Invented.mentioned(paragraph)).containsExactlyInAnyOrderElementsOf(names(mentioned));
	}

	private static List<String> names(String names) {
		return (names == null) ? List.of() : Arrays.asList(names.split(" "));
	}

}
