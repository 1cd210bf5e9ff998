package org.trama.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.trama.model.Evidence;
import org.trama.model.Kind;
import org.trama.model.Quotation;
import org.trama.model.Role;
import org.trama.read.ActionFilter;
import org.trama.read.card.ActionMentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

class NetworkTests {

	/**
	 * By program: a has p and q, b has p and q, c has q, d has none; by action: a has 1
	 * and 2, b has 1 and 3, c has 2, d has 4, and e is only mentioned.
	 */
	private static final List<ActionMentions> ACTIONS = List.of(
			InventedActions.action(1, InventedActions.lead("a"), InventedActions.partner("b"),
					InventedActions.program("p")),
			InventedActions.action(2, InventedActions.lead("a"), InventedActions.lead("c"),
					InventedActions.program("q"), InventedActions.mentioned("e")),
			InventedActions.action(3, InventedActions.lead("b"), InventedActions.program("q")),
			InventedActions.action(4, InventedActions.lead("d"), InventedActions.population("n")));

	@Test
	void shouldWeighTiesByAction() {
		assertThat(weights(Weighting.COUNT, Kind.ACTION)).isEqualTo(Map.of("a b", 1.0, "a c", 1.0));
		assertThat(weights(Weighting.JACCARD, Kind.ACTION)).isEqualTo(Map.of("a b", 1.0 / 3, "a c", 1.0 / 2));
		assertThat(weights(Weighting.COSINE, Kind.ACTION)).isEqualTo(Map.of("a b", 1.0 / 2, "a c", 1 / Math.sqrt(2)));
		assertThat(weights(Weighting.AVERAGE, Kind.ACTION)).isEqualTo(Map.of("a b", 1.0 / 2, "a c", 2.0 / 3));
		assertThat(weights(Weighting.NEWMAN, Kind.ACTION)).isEqualTo(Map.of("a b", 1.0, "a c", 1.0));
	}

	@Test
	void shouldWeighTiesByProgram() {
		assertThat(weights(Weighting.COUNT, Kind.PROGRAM)).isEqualTo(Map.of("a b", 2.0, "a c", 1.0, "b c", 1.0));
		assertThat(weights(Weighting.JACCARD, Kind.PROGRAM))
			.isEqualTo(Map.of("a b", 1.0, "a c", 1.0 / 2, "b c", 1.0 / 2));
		assertThat(weights(Weighting.COSINE, Kind.PROGRAM))
			.isEqualTo(Map.of("a b", 1.0, "a c", 1 / Math.sqrt(2), "b c", 1 / Math.sqrt(2)));
		assertThat(weights(Weighting.AVERAGE, Kind.PROGRAM))
			.isEqualTo(Map.of("a b", 1.0, "a c", 2.0 / 3, "b c", 2.0 / 3));
		assertThat(weights(Weighting.NEWMAN, Kind.PROGRAM))
			.isEqualTo(Map.of("a b", 1.0 / 1 + 1.0 / 2, "a c", 1.0 / 2, "b c", 1.0 / 2));
	}

	@Test
	void shouldTellWhichPartOfAllPossibleTiesThereIs() {
		assertThat(network(InventedActions.recipe(Weighting.COUNT, Kind.ACTION)).shape().density())
			.as("2 ties between 3 agencies")
			.isCloseTo(2.0 / 3, within(1e-6));
		Recipe twoMode = new Recipe(List.of(Kind.AGENCY, Kind.PROGRAM), List.of(Kind.ACTION),
				Set.of(Role.LEAD, Role.PARTNER), Weighting.COUNT, 0, 1, true, ActionFilter.NONE);
		assertThat(network(twoMode).shape().density())
			.as("5 ties between 4 agencies and 2 programmes, where agencies have no ties among each other")
			.isCloseTo(5.0 / 8, within(1e-6));
		assertThat(InventedActions.network(InventedActions.AGENCIES, List.of()).shape().density()).isZero();
	}

	@Test
	void shouldCountTogetherWhatTiesThroughSeveralKinds() {
		Network network = network(InventedActions.recipe(Weighting.COUNT, Kind.PROGRAM, Kind.ACTION));
		assertThat(network.edges()).extracting((edge) -> pair(edge), Edge::weight, Edge::kind)
			.containsExactly(tuple("a b", 3.0, "action+program"), tuple("a c", 2.0, "action+program"),
					tuple("b c", 1.0, "program"));
	}

	@Test
	void shouldExplainATieByTheWordsThatNameBothEndsAndWhatTiesThem() {
		Network network = network(InventedActions.recipe(Weighting.COUNT, Kind.PROGRAM));
		Edge tie = network.edges().get(2);
		assertThat(pair(tie)).isEqualTo("b c");
		assertThat(network.evidence(tie)).extracting(Evidence::action).containsExactly("e:1.1.1:2", "e:1.1.1:3");
		assertThat(network.evidence(tie).get(0).quotes()).extracting(Quotation::from, Quotation::type, Quotation::to)
			.containsExactly(tuple("e:1.1.1:2", "INVOLVES", "q"), tuple("c", "LEADS", "e:1.1.1:2"));
		assertThat(network.evidence(tie).get(1).quotes()).extracting(Quotation::from).containsExactly("e:1.1.1:3", "b");
	}

	@Test
	void shouldKeepOnlyTiesOfTheLeastWeightAndNodesThatHaveOne() {
		Recipe strong = new Recipe(List.of(Kind.AGENCY), List.of(Kind.PROGRAM), Set.of(Role.LEAD, Role.PARTNER),
				Weighting.COUNT, 2, 1, false, ActionFilter.NONE);
		assertThat(network(strong).edges()).extracting(NetworkTests::pair).containsExactly("a b");
		assertThat(network(strong).nodes()).extracting((node) -> node.thing().id()).containsExactly("a", "b");
	}

	@Test
	void shouldTellOnHowManyPassagesATieRestsAndKeepOnlyThoseThatRestOnEnough() {
		List<ActionMentions> actions = List.of(
				InventedActions.action(1, InventedActions.lead("a"), InventedActions.lead("b"),
						InventedActions.program("p"), InventedActions.program("q")),
				InventedActions.action(2, InventedActions.lead("c"), InventedActions.program("q")),
				InventedActions.action(3, InventedActions.lead("c"), InventedActions.program("q")));
		assertThat(passages(InventedActions.network(rests(1), actions)))
			.as("two programmes in one sentence are one passage, as many sentences as name either are several")
			.isEqualTo(Map.of("a b", 1, "a c", 3, "b c", 3));
		assertThat(passages(InventedActions.network(rests(2), actions))).isEqualTo(Map.of("a c", 3, "b c", 3));
		assertThat(passages(InventedActions.network(rests(4), actions))).isEmpty();
		InventedActions.network(rests(1), actions)
			.edges()
			.forEach((edge) -> assertThat(InventedActions.network(rests(1), actions).evidence(edge))
				.as("a passage is a piece of evidence")
				.hasSize(edge.passages()));
	}

	private static Recipe rests(int passages) {
		return new Recipe(List.of(Kind.AGENCY), List.of(Kind.PROGRAM), Set.of(Role.LEAD), Weighting.COUNT, 0, passages,
				false, ActionFilter.NONE);
	}

	private static Map<String, Integer> passages(Network network) {
		return network.edges().stream().collect(Collectors.toMap(NetworkTests::pair, Edge::passages));
	}

	@Test
	void shouldKeepWhoStandsAloneWhenAsked() {
		Network network = network(new Recipe(List.of(Kind.AGENCY), List.of(Kind.PROGRAM),
				Set.of(Role.LEAD, Role.PARTNER), Weighting.COUNT, 0, 1, true, ActionFilter.NONE));
		assertThat(network.nodes()).extracting((node) -> node.thing().id(), Node::actions, Node::activity)
			.containsExactly(tuple("a", 2, 2), tuple("b", 2, 2), tuple("c", 1, 1), tuple("d", 1, 0));
		assertThat(network.shape().isolates()).isEqualTo(1);
	}

	@Test
	void shouldCountOnlyTheRolesOfTheRecipe() {
		Network network = network(new Recipe(List.of(Kind.AGENCY), List.of(Kind.ACTION),
				Set.of(Role.LEAD, Role.MENTIONED), Weighting.COUNT, 0, 1, false, ActionFilter.NONE));
		assertThat(network.edges()).extracting(NetworkTests::pair).containsExactly("a c", "a e", "c e");
	}

	@Test
	void shouldTieOnlyTheTwoKindsWithActivityOfTheOneAndProminenceOfTheOther() {
		Network network = network(new Recipe(List.of(Kind.PROGRAM, Kind.AGENCY), List.of(Kind.ACTION),
				Set.of(Role.LEAD, Role.PARTNER), Weighting.COUNT, 0, 1, false, ActionFilter.NONE));
		assertThat(network.edges()).extracting(NetworkTests::pair).containsExactly("a p", "a q", "b p", "b q", "c q");
		assertThat(network.nodes()).extracting((node) -> node.thing().id(), Node::activity, Node::prominence)
			.containsExactly(tuple("a", 2, null), tuple("b", 2, null), tuple("c", 1, null), tuple("p", null, 2),
					tuple("q", null, 3));
		assertThat(network.shape().density()).isCloseTo(5.0 / 6, within(1e-6));
	}

	@Test
	void shouldNotTieNodesByThemselves() {
		assertThatThrownBy(() -> InventedActions.recipe(Weighting.COUNT, Kind.AGENCY))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void shouldBeTheSameInWhateverOrderTheActionsCome() {
		List<ActionMentions> actions = new ArrayList<>(InventedActions.atRandom(60, 150, 1));
		Network network = InventedActions.network(InventedActions.AGENCIES, actions);
		for (int seed = 0; seed < 5; seed++) {
			Collections.shuffle(actions, new Random(seed));
			Network shuffled = InventedActions.network(InventedActions.AGENCIES, actions);
			assertThat(shuffled.nodes()).isEqualTo(network.nodes());
			assertThat(shuffled.edges()).isEqualTo(network.edges());
		}
	}

	@Test
	void shouldBeEmptyWithoutActions() {
		Network network = InventedActions.network(InventedActions.AGENCIES, List.of());
		assertThat(network.nodes()).isEmpty();
		assertThat(network.shape()).isEqualTo(new Shape(0, 0, 0, 0, 0, 0, 0));
	}

	private static Network network(Recipe recipe) {
		return InventedActions.network(recipe, ACTIONS);
	}

	private static Map<String, Double> weights(Weighting weighting, Kind via) {
		Map<String, Double> weights = new TreeMap<>();
		network(InventedActions.recipe(weighting, via)).edges()
			.forEach((edge) -> weights.put(pair(edge), edge.weight()));
		return weights;
	}

	private static String pair(Edge edge) {
		return edge.source().id() + " " + edge.target().id();
	}

}
