package org.trama.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.trama.graph.ActionFilter;
import org.trama.graph.Role;
import org.trama.it.WithBundledEdition;
import org.trama.question.Answers;
import org.trama.question.Evidence;
import org.trama.question.Row;
import org.trama.question.Thing;

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
		assertThat(ties(network(NodeKind.ACTION))).isNotEmpty().isEqualTo(ties("joint-actions", "actions"));
	}

	@Test
	void shouldTieAgenciesThatShareProgramsAsTheQuestionSays() {
		assertThat(ties(network(NodeKind.PROGRAM))).isNotEmpty().isEqualTo(ties("shared-programs", "shared"));
	}

	@Test
	void shouldExplainEachTieAsTheQuestionsDo() {
		assertThat(evidence(network(NodeKind.ACTION))).isNotEmpty().isEqualTo(evidence("joint-actions"));
		assertThat(evidence(network(NodeKind.PROGRAM))).isNotEmpty().isEqualTo(evidence("shared-programs"));
	}

	@Test
	void shouldDrawNoTwoAgenciesInTheSamePlace() {
		for (NodeKind via : NodeKind.TIES) {
			List<Node> nodes = network(via).nodes();
			for (int i = 0; i < nodes.size(); i++) {
				for (Node other : nodes.subList(i + 1, nodes.size())) {
					assertThat(nodes.get(i).at().to(other.at())).as(via.word()).isGreaterThanOrEqualTo(Layout.APART);
				}
			}
		}
	}

	private Network network(NodeKind via) {
		return this.networks.of(new Recipe(List.of(NodeKind.AGENCY), List.of(via), Set.of(Role.LEAD, Role.PARTNER),
				Weighting.COUNT, 0, true, ActionFilter.NONE));
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

	private List<Row> rows(String question) {
		return this.answers.answer(question, Map.of(), 0, 100_000).rows();
	}

	private static String pair(Row row) {
		return pair((Thing) row.cells().get("agencyA"), (Thing) row.cells().get("agencyB"));
	}

	private static String pair(Thing one, Thing other) {
		return one.id() + " " + other.id();
	}

}
