package org.trama.question.answer;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trama.it.WithBundledEdition;
import org.trama.model.Kind;
import org.trama.model.Quotation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What questions about agencies answer on the bundled programme is what the records of
 * its extraction say.
 */
@WithBundledEdition
class AgencyQuestionsIT {

	private static final AgencyReckoning RECKONED = AgencyReckoning.OF_BUNDLED;

	@Autowired
	private Answers answers;

	@Test
	void shouldAgreeWithTheRecordsOnJointActions() {
		assertThat(ask("joint-actions", Map.of()).set("agencyA", "agencyB", "actions")).isNotEmpty()
			.isEqualTo(RECKONED.jointActions());
	}

	@ParameterizedTest
	@EnumSource(value = Kind.class, names = { "PROGRAM", "INSTRUMENT", "FORUM" })
	void shouldCountOnlyJointActionsThroughWhatIsAskedFor(Kind kind) {
		Asked joint = ask("joint-actions", Map.of("kind", kind.name()));
		assertThat(joint.set("agencyA", "agencyB", "actions")).isNotEmpty()
			.isEqualTo(RECKONED.jointActionsThrough(Parts.of(kind)));
		assertThat(joint.rows()).flatExtracting(AnswerRow::evidence)
			.allSatisfy((evidence) -> assertThat(evidence.quotes()).extracting(Quotation::type).contains("INVOLVES"));
	}

	@Test
	void shouldCountJointActionsThroughAnyInitiative() {
		assertThat(ask("joint-actions", Map.of("kind", "any")).set("agencyA", "agencyB", "actions"))
			.isEqualTo(RECKONED.jointActionsThrough((initiative) -> true));
	}

	@ParameterizedTest
	@CsvSource({ "PROGRAM,shared-programs,programs", "INSTRUMENT,shared-instruments,instruments",
			"FORUM,shared-forums,forums" })
	void shouldAgreeWithTheRecordsOnWhatAgenciesShare(Kind kind, String question, String column) {
		Set<String> reckoned = RECKONED.shared(Parts.of(kind));
		assertThat(ask(question, Map.of()).set("agencyA", "agencyB", "shared", column)).isNotEmpty()
			.isEqualTo(reckoned);
		assertThat(ask("shared-programs", Map.of("kind", kind.name())).set("agencyA", "agencyB", "shared", "programs"))
			.isEqualTo(reckoned);
	}

	@Test
	void shouldAgreeWithTheRecordsOnAllThatAgenciesShare() {
		assertThat(ask("shared-programs", Map.of("kind", "any")).set("agencyA", "agencyB", "shared", "programs"))
			.isEqualTo(RECKONED.shared((initiative) -> true));
	}

	@Test
	void shouldTakeAnInstrumentForAProgramWhenItIsNamed() {
		assertThat(ask("shared-programs", Map.of("program", "ley-de-migracion")).texts("programs")).isNotEmpty()
			.containsOnly("[ley-de-migracion]");
	}

	@ParameterizedTest
	@EnumSource(value = Kind.class, names = { "PROGRAM", "INSTRUMENT", "FORUM" })
	void shouldAgreeWithTheRecordsOnEachInitiativesAgencies(Kind kind) {
		Map<String, String> asked = Map.of("role", "any", "kind", kind.name());
		assertThat(ask("program-agencies", asked).set("program", "agency", "leads", "partners", "mentions"))
			.isNotEmpty()
			.isEqualTo(RECKONED.programAgencies(Parts.of(kind)));
	}

	@ParameterizedTest
	@CsvSource({ "lead, 0", "partner, 1", "mentioned, 2" })
	void shouldTellAllThatAnAgencyDoesWhicheverParticipationIsAskedFor(String role, int count) {
		Asked asked = ask("program-agencies", Map.of("role", role));
		assertThat(asked.set("program", "agency", "leads", "partners", "mentions")).isNotEmpty()
			.isEqualTo(RECKONED.programAgencies(Parts.of(Kind.PROGRAM))
				.stream()
				.filter((row) -> !row.split(" ")[2 + count].equals("0"))
				.collect(Collectors.toCollection(TreeSet::new)));
		assertThat(asked.texts("actions")).isEqualTo(asked.texts(role.equals("mentioned") ? "mentions" : role + "s"));
	}

	@ParameterizedTest
	@EnumSource(value = Kind.class, names = { "PROGRAM", "INSTRUMENT", "FORUM" })
	void shouldAgreeWithTheRecordsOnWhatOneAgencyCarriesAlone(Kind kind) {
		assertThat(ask("single-agency-programs", Map.of("kind", kind.name())).set("program", "agency")).isNotEmpty()
			.isEqualTo(RECKONED.single(Parts.of(kind)));
	}

	private Asked ask(String question, Map<String, String> parameters) {
		return Asked.all(this.answers, question, parameters);
	}

}
