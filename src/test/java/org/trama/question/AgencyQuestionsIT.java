package org.trama.question;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trama.extract.Initiative;
import org.trama.it.WithBundledEdition;

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

	@Test
	void shouldAgreeWithTheRecordsOnSharedPrograms() {
		assertThat(ask("shared-programs", Map.of()).set("agencyA", "agencyB", "shared", "programs")).isNotEmpty()
			.isEqualTo(RECKONED.shared(AgencyQuestionsIT::isProgram));
	}

	@Test
	void shouldAgreeWithTheRecordsOnProgramsAgencies() {
		assertThat(ask("program-agencies", Map.of("role", "any")).set("program", "agency", "leads", "partners",
				"mentions"))
			.isNotEmpty()
			.isEqualTo(RECKONED.programAgencies(AgencyQuestionsIT::isProgram));
	}

	private Asked ask(String question, Map<String, String> parameters) {
		return Asked.all(this.answers, question, parameters);
	}

	private static boolean isProgram(Initiative initiative) {
		return initiative.type() == Initiative.Type.PROGRAM;
	}

}
