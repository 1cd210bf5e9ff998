package org.trama.question.answer;

import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.it.WithBundledEdition;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What questions about populations and places answer on the bundled programme is what the
 * records of its extraction say.
 */
@WithBundledEdition
class PopulationQuestionsIT {

	private static final PopulationReckoning RECKONED = PopulationReckoning.OF_BUNDLED;

	@Autowired
	private Answers answers;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void shouldAgreeWithTheRecordsOnWhoServesWhom(boolean narrower) {
		assertThat(ask("population-agencies", narrower).set("population", "agency", "actions", "leads", "partners",
				"programs", "lines"))
			.isNotEmpty()
			.isEqualTo(RECKONED.agencies(RECKONED.served(narrower)));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void shouldAgreeWithTheRecordsOnWhoWorksWhere(boolean narrower) {
		assertThat(ask("place-agencies", narrower).set("place", "agency", "actions", "leads", "partners", "programs",
				"lines"))
			.isNotEmpty()
			.isEqualTo(RECKONED.agencies(RECKONED.places(narrower)));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void shouldAgreeWithTheRecordsOnWhomOneAgencyAloneServes(boolean narrower) {
		assertThat(ask("single-provider-populations", narrower).set("population", "agency", "actions", "lines"))
			.isNotEmpty()
			.isEqualTo(RECKONED.singleProviders(narrower));
	}

	@ParameterizedTest
	@CsvSource({ "edition, true", "edition, false", "objective, true", "strategy, true", "strategy, false",
			"line, true" })
	void shouldAgreeWithTheRecordsOnWhomNobodyServes(String scope, boolean narrower) {
		Asked asked = Asked.all(this.answers, "unserved-populations",
				Map.of("scope", scope, "narrower", String.valueOf(narrower)));
		assertThat(asked.set("part", "population", "lines")).isNotEmpty()
			.isEqualTo(RECKONED.unserved(part(scope), narrower));
	}

	private static UnaryOperator<String> part(String scope) {
		String plan = "pem-2014-2018:";
		return switch (scope) {
			case "objective" -> (code) -> plan + code.substring(0, code.indexOf('.'));
			case "strategy" -> (code) -> plan + code.substring(0, code.lastIndexOf('.'));
			case "line" -> (code) -> plan + code;
			default -> (code) -> Records.EDITION;
		};
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void shouldAgreeWithTheRecordsOnWhoIsServedTogether(boolean nested) {
		Asked asked = Asked.all(this.answers, "population-pairs", Map.of("nested", String.valueOf(nested)));
		assertThat(asked.set("populationA", "populationB", "actions", "agencies", "lines")).isNotEmpty()
			.isEqualTo(RECKONED.pairs(nested));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void shouldAgreeWithTheRecordsOnWhoServesTheSamePopulationApart(boolean narrower) {
		assertThat(ask("population-overlaps", narrower).set("population", "agencyA", "agencyB", "actionsA", "actionsB"))
			.isNotEmpty()
			.isEqualTo(RECKONED.overlaps(narrower));
	}

	@Test
	void shouldTakePopulationsAndPlacesByName() {
		assertThat(Asked
			.all(this.answers, "population-agencies", Map.of("population", "NIÑAS, NIÑOS Y ADOLESCENTES MIGRANTES"))
			.set("population")).containsExactly("ninez-migrante");
		assertThat(Asked.all(this.answers, "place-agencies", Map.of("place", "frontera sur")).set("place"))
			.containsExactly("frontera-sur");
	}

	private Asked ask(String question, boolean narrower) {
		return Asked.all(this.answers, question, Map.of("narrower", String.valueOf(narrower)));
	}

}
