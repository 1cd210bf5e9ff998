package org.trama.question.answer;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.it.WithBundledEdition;
import org.trama.model.Evidence;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What questions about who works with whom and where answer on the bundled programme is
 * what the records of its extraction say.
 */
@WithBundledEdition
class PartnerQuestionsIT {

	private static final PartnerReckoning RECKONED = PartnerReckoning.OF_BUNDLED;

	@Autowired
	private Answers answers;

	@ParameterizedTest
	@CsvSource({ "sre,true", "sre,false", "pgr,true", "inm,false" })
	void shouldAgreeWithTheRecordsOnWhomAnAgencyWorksWith(String agency, boolean organizations) {
		Map<String, String> asked = Map.of("agency", agency, "organizations", String.valueOf(organizations));
		assertThat(ask("agency-partners", asked).set("agency", "partner", "actions", "leads", "partnerLeads", "lines",
				"initiatives"))
			.isNotEmpty()
			.isEqualTo(RECKONED.partners(agency, organizations));
	}

	@Test
	void shouldPairPartnersOnceWhenNoAgencyIsNamed() {
		assertThat(ask("agency-partners", Map.of("organizations", "false")).set("agency", "partner", "actions"))
			.isEqualTo(AgencyReckoning.OF_BUNDLED.jointActions());
	}

	@Test
	void shouldAgreeWithTheRecordsOnBrokers() {
		assertThat(
				ask("brokers-between", Map.of()).set("broker", "agencyA", "agencyB", "actionsA", "actionsB", "direct"))
			.isNotEmpty()
			.isEqualTo(RECKONED.brokers());
	}

	@Test
	void shouldSayThatTheTwoWorkTogetherWhenBothAreNamed() {
		Asked brokers = ask("brokers-between", Map.of("agencyA", "sre", "agencyB", "stps"));
		assertThat(brokers.rows()).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.cells().get("direct")).isEqualTo(2L))
			.allSatisfy((row) -> assertThat(row.evidence()).extracting(Evidence::action)
				.doesNotContainAnyElementsOf(ask("joint-actions", Map.of("agency", "sre")).rows()
					.stream()
					.filter((joint) -> joint.cells().values().toString().contains("id=stps"))
					.flatMap((joint) -> joint.evidence().stream())
					.map(Evidence::action)
					.toList()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5 })
	void shouldAgreeWithTheRecordsOnCrowdedLines(int min) {
		assertThat(ask("crowded-lines", Map.of("min", String.valueOf(min))).set("line", "count", "agencies", "actions",
				"together"))
			.isNotEmpty()
			.isEqualTo(RECKONED.crowded(min));
	}

	@Test
	void shouldAgreeWithTheRecordsOnFootprints() {
		assertThat(ask("agency-footprint", Map.of()).set("objective", "agency", "lines", "actions", "leads", "partners",
				"mentions"))
			.isNotEmpty()
			.isEqualTo(RECKONED.footprint());
	}

	private Asked ask(String question, Map<String, String> parameters) {
		return Asked.all(this.answers, question, parameters);
	}

}
