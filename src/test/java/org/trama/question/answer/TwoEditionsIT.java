package org.trama.question.answer;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trama.it.WithGraph;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions that are asked of each edition by itself.
 */
@WithGraph("two-editions.cypher")
class TwoEditionsIT {

	@Autowired
	private Answers answers;

	@Test
	void shouldTellBothWaysInWhichALineContradictsItself() {
		assertThat(rows("status-contradictions", Map.of("kind", "denied"), "edition", "line", "planned", "actions"))
			.containsExactly("new p:1.1.1 false 1");
		assertThat(rows("status-contradictions", Map.of("kind", "empty"), "edition", "line", "planned", "actions"))
			.containsExactly("old p:1.1.2 true 0");
	}

	@Test
	void shouldMissWhomAnEditionNamesAndDoesNotServeEvenIfAnotherDoes() {
		assertThat(rows("unserved-populations", Map.of(), "part", "population", "lines"))
			.containsExactly("new elder [1.1.3]");
		assertThat(rows("unserved-populations", Map.of("narrower", "false"), "part", "population", "lines"))
			.containsExactly("new elder [1.1.3]", "new child [1.1.1]");
	}

	@Test
	void shouldCountEachEditionsLinesAndActions() {
		assertThat(rows("coverage", Map.of("level", "objective"), "edition", "lines", "scheduled", "withActions",
				"actions", "agencies"))
			.containsExactly("new 3 1 2 4 2", "old 2 2 1 2 2");
		assertThat(rows("unscheduled-lines", Map.of("population", "niñez"), "edition", "line", "actions"))
			.containsExactly("new p:1.1.1 1");
	}

	@Test
	void shouldNotTakeTheSamePromiseInAnotherEditionForARepetition() {
		assertThat(rows("repeated-commitments", Map.of("similarity", "20"), "actionA", "actionB")).isEmpty();
	}

	@Test
	void shouldNotCoverAnOverlapByAJointActionOfAnotherEdition() {
		assertThat(rows("overlaps", Map.of("min", "0"), "actionA", "actionB", "common"))
			.containsExactly("old:1.1.1:1 old:1.1.1:2 [child, p:1.1]");
	}

	@Test
	void shouldNotPairAgenciesThatMeetInTheEditionsAskedAbout() {
		assertThat(rows("population-overlaps", Map.of(), "population", "agencyA", "agencyB")).isEmpty();
		assertThat(rows("population-overlaps", Map.of("edition", "old"), "population", "agencyA", "agencyB"))
			.containsExactly("child a b");
	}

	private List<String> rows(String question, Map<String, String> parameters, String... columns) {
		return Asked.all(this.answers, question, parameters).texts(columns);
	}

}
