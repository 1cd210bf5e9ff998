package org.trama.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.trama.graph.ActionFilter;
import org.trama.graph.ActionMentions;
import org.trama.graph.Role;
import org.trama.question.Evidence;
import org.trama.question.Quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

class NetworkTests {

	/**
	 * By program: a has p and q, b has p and q, c has q, d has none; by action: a has 1
	 * and 2, b has 1 and 3, c has 2, d has 4, and e is only mentioned.
	 */
	private static final List<ActionMentions> ACTIONS = List
		.of(Invented.action(1, Invented.lead("a"), Invented.partner("b"), Invented.program("p")),
				Invented.action(2, Invented.lead("a"), Invented.lead("c"), Invented.program("q"),
						Invented.mentioned("e")),
				Invented.action(3, Invented.lead("b"), Invented.program("q")),
				Invented.action(4, Invented.lead("d"), Invented.population("n")));

	@Test
	void shouldWeighTiesByAction() {
		assertThat(weights(Weighting.COUNT, NodeKind.ACTION)).isEqualTo(Map.of("a b", 1.0, "a c", 1.0));
		assertThat(weights(Weighting.JACCARD, NodeKind.ACTION)).isEqualTo(Map.of("a b", 1.0 / 3, "a c", 1.0 / 2));
		assertThat(weights(Weighting.COSINE, NodeKind.ACTION))
			.isEqualTo(Map.of("a b", 1.0 / 2, "a c", 1 / Math.sqrt(2)));
		assertThat(weights(Weighting.AVERAGE, NodeKind.ACTION)).isEqualTo(Map.of("a b", 1.0 / 2, "a c", 2.0 / 3));
		assertThat(weights(Weighting.NEWMAN, NodeKind.ACTION)).isEqualTo(Map.of("a b", 1.0, "a c", 1.0));
	}

	@Test
	void shouldWeighTiesByProgram() {
		assertThat(weights(Weighting.COUNT, NodeKind.PROGRAM)).isEqualTo(Map.of("a b", 2.0, "a c", 1.0, "b c", 1.0));
		assertThat(weights(Weighting.JACCARD, NodeKind.PROGRAM))
			.isEqualTo(Map.of("a b", 1.0, "a c", 1.0 / 2, "b c", 1.0 / 2));
		assertThat(weights(Weighting.COSINE, NodeKind.PROGRAM))
			.isEqualTo(Map.of("a b", 1.0, "a c", 1 / Math.sqrt(2), "b c", 1 / Math.sqrt(2)));
		assertThat(weights(Weighting.AVERAGE, NodeKind.PROGRAM))
			.isEqualTo(Map.of("a b", 1.0, "a c", 2.0 / 3, "b c", 2.0 / 3));
		assertThat(weights(Weighting.NEWMAN, NodeKind.PROGRAM))
			.isEqualTo(Map.of("a b", 1.0 / 1 + 1.0 / 2, "a c", 1.0 / 2, "b c", 1.0 / 2));
	}

	@Test
	void shouldCountTogetherWhatTiesThroughSeveralKinds() {
		Network network = network(Invented.recipe(Weighting.COUNT, NodeKind.PROGRAM, NodeKind.ACTION));
		assertThat(network.edges()).extracting((edge) -> pair(edge), Edge::weight, Edge::kind)
			.containsExactly(tuple("a b", 3.0, "action+program"), tuple("a c", 2.0, "action+program"),
					tuple("b c", 1.0, "program"));
	}

	@Test
	void shouldExplainATieByTheWordsThatNameBothEndsAndWhatTiesThem() {
		Network network = network(Invented.recipe(Weighting.COUNT, NodeKind.PROGRAM));
		Edge tie = network.edges().get(2);
		assertThat(pair(tie)).isEqualTo("b c");
		assertThat(network.evidence(tie)).extracting(Evidence::action).containsExactly("e:1.1.1:2", "e:1.1.1:3");
		assertThat(network.evidence(tie).get(0).quotes()).extracting(Quotation::from, Quotation::type, Quotation::to)
			.containsExactly(tuple("e:1.1.1:2", "INVOLVES", "q"), tuple("c", "LEADS", "e:1.1.1:2"));
		assertThat(network.evidence(tie).get(1).quotes()).extracting(Quotation::from).containsExactly("e:1.1.1:3", "b");
	}

	@Test
	void shouldKeepOnlyTiesOfTheLeastWeightAndNodesThatHaveOne() {
		Recipe strong = new Recipe(List.of(NodeKind.AGENCY), List.of(NodeKind.PROGRAM), Set.of(Role.LEAD, Role.PARTNER),
				Weighting.COUNT, 2, false, ActionFilter.NONE);
		assertThat(network(strong).edges()).extracting(NetworkTests::pair).containsExactly("a b");
		assertThat(network(strong).nodes()).extracting((node) -> node.thing().id()).containsExactly("a", "b");
	}

	@Test
	void shouldKeepWhoStandsAloneWhenAsked() {
		Network network = network(new Recipe(List.of(NodeKind.AGENCY), List.of(NodeKind.PROGRAM),
				Set.of(Role.LEAD, Role.PARTNER), Weighting.COUNT, 0, true, ActionFilter.NONE));
		assertThat(network.nodes()).extracting((node) -> node.thing().id(), Node::actions, Node::activity)
			.containsExactly(tuple("a", 2, 2), tuple("b", 2, 2), tuple("c", 1, 1), tuple("d", 1, 0));
		assertThat(network.shape().isolates()).isEqualTo(1);
	}

	@Test
	void shouldCountOnlyTheRolesOfTheRecipe() {
		Network network = network(new Recipe(List.of(NodeKind.AGENCY), List.of(NodeKind.ACTION),
				Set.of(Role.LEAD, Role.MENTIONED), Weighting.COUNT, 0, false, ActionFilter.NONE));
		assertThat(network.edges()).extracting(NetworkTests::pair).containsExactly("a c", "a e", "c e");
	}

	@Test
	void shouldTieOnlyTheTwoKindsWithActivityOfTheOneAndProminenceOfTheOther() {
		Network network = network(new Recipe(List.of(NodeKind.PROGRAM, NodeKind.AGENCY), List.of(NodeKind.ACTION),
				Set.of(Role.LEAD, Role.PARTNER), Weighting.COUNT, 0, false, ActionFilter.NONE));
		assertThat(network.edges()).extracting(NetworkTests::pair).containsExactly("a p", "a q", "b p", "b q", "c q");
		assertThat(network.nodes()).extracting((node) -> node.thing().id(), Node::activity, Node::prominence)
			.containsExactly(tuple("a", 2, null), tuple("b", 2, null), tuple("c", 1, null), tuple("p", null, 2),
					tuple("q", null, 3));
		assertThat(network.shape().density()).isCloseTo(5.0 / 6, within(1e-6));
	}

	@Test
	void shouldNotTieNodesByThemselves() {
		assertThatThrownBy(() -> Invented.recipe(Weighting.COUNT, NodeKind.AGENCY))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void shouldBeTheSameInWhateverOrderTheActionsCome() {
		List<ActionMentions> actions = new ArrayList<>(Invented.atRandom(60, 150, 1));
		Network network = Invented.network(Invented.AGENCIES, actions);
		for (int seed = 0; seed < 5; seed++) {
			Collections.shuffle(actions, new Random(seed));
			Network shuffled = Invented.network(Invented.AGENCIES, actions);
			assertThat(shuffled.nodes()).isEqualTo(network.nodes());
			assertThat(shuffled.edges()).isEqualTo(network.edges());
		}
	}

	@Test
	void shouldBeEmptyWithoutActions() {
		Network network = Invented.network(Invented.AGENCIES, List.of());
		assertThat(network.nodes()).isEmpty();
		assertThat(network.shape()).isEqualTo(new Shape(0, 0, 0, 0, 0, 0, 0));
	}

	private static Network network(Recipe recipe) {
		return Invented.network(recipe, ACTIONS);
	}

	private static Map<String, Double> weights(Weighting weighting, NodeKind via) {
		Map<String, Double> weights = new TreeMap<>();
		network(Invented.recipe(weighting, via)).edges().forEach((edge) -> weights.put(pair(edge), edge.weight()));
		return weights;
	}

	private static String pair(Edge edge) {
		return edge.source().id() + " " + edge.target().id();
	}

}
