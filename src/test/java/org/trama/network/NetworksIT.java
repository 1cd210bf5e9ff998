package org.trama.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.trama.it.WithBundledEdition;
import org.trama.model.Evidence;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.model.Role;
import org.trama.question.answer.AnswerRow;
import org.trama.question.answer.Answers;
import org.trama.read.ActionFilter;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Networks of the bundled programme, held against the answers to the questions that ask
 * for the same.
 */
@WithBundledEdition
class NetworksIT {

	@Autowired
	private Networks networks;

	@Autowired
	private Answers answers;

	@Test
	void shouldTieAgenciesThatWorkTogetherAsTheQuestionSays() {
		assertThat(ties(network(Kind.ACTION))).isNotEmpty().isEqualTo(ties("joint-actions", "actions"));
	}

	@Test
	void shouldTieAgenciesThatShareProgramsAsTheQuestionSays() {
		assertThat(ties(network(Kind.PROGRAM))).isNotEmpty().isEqualTo(ties("shared-programs", "shared"));
	}

	@Test
	void shouldExplainEachTieAsTheQuestionsDo() {
		assertThat(evidence(network(Kind.ACTION))).isNotEmpty().isEqualTo(evidence("joint-actions"));
		assertThat(evidence(network(Kind.PROGRAM))).isNotEmpty().isEqualTo(evidence("shared-programs"));
	}

	@Test
	void shouldDrawNoTwoAgenciesInTheSamePlace() {
		for (Kind via : NetworkKinds.TIES) {
			List<Node> nodes = network(via).nodes();
			for (int i = 0; i < nodes.size(); i++) {
				for (Node other : nodes.subList(i + 1, nodes.size())) {
					assertThat(nodes.get(i).at().to(other.at())).as(via.word()).isGreaterThanOrEqualTo(Layout.APART);
				}
			}
		}
	}

	private Network network(Kind via) {
		return this.networks.of(new Recipe(List.of(Kind.AGENCY), List.of(via), Set.of(Role.LEAD, Role.PARTNER),
				Weighting.COUNT, 0, 1, true, ActionFilter.NONE));
	}

	private static Map<String, Double> ties(Network network) {
		Map<String, Double> ties = new TreeMap<>();
		network.edges().forEach((edge) -> ties.put(pair(edge.source(), edge.target()), edge.weight()));
		return ties;
	}

	private static Map<String, List<Evidence>> evidence(Network network) {
		Map<String, List<Evidence>> evidence = new TreeMap<>();
		network.edges().forEach((edge) -> evidence.put(pair(edge.source(), edge.target()), network.evidence(edge)));
		return evidence;
	}

	private Map<String, Double> ties(String question, String weight) {
		Map<String, Double> ties = new TreeMap<>();
		rows(question).forEach((row) -> ties.put(pair(row), ((Number) row.cells().get(weight)).doubleValue()));
		return ties;
	}

	private Map<String, List<Evidence>> evidence(String question) {
		Map<String, List<Evidence>> evidence = new TreeMap<>();
		rows(question).forEach((row) -> evidence.put(pair(row), row.evidence()));
		return evidence;
	}

	private List<AnswerRow> rows(String question) {
		return this.answers.answer(question, Map.of(), 0, 100_000).rows();
	}

	private static String pair(AnswerRow row) {
		return pair((Reference) row.cells().get("agencyA"), (Reference) row.cells().get("agencyB"));
	}

	private static String pair(Reference one, Reference other) {
		return one.id() + " " + other.id();
	}

}
