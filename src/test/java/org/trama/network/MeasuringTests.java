package org.trama.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.junit.jupiter.api.Test;
import org.trama.model.Reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MeasuringTests {

	@Test
	void shouldMeasureAWeightedPathAndWhoStandsAlone() {
		// a-b is 1 long, b-c half as long; d is out of reach
		List<Measures> measures = measures("abcd", "ab1", "bc2");
		assertThat(measures).extracting(Measures::degree).containsExactly(1, 2, 1, 0);
		assertThat(measures).extracting(Measures::weightedDegree).containsExactly(1.0, 3.0, 2.0, 0.0);
		assertThat(measures).extracting(Measures::betweenness).containsExactly(0.0, 0.333333, 0.0, 0.0);
		// a: 2 / (1 + 1.5) · 2/3; b: 2 / (1 + 0.5) · 2/3; c: 2 / (0.5 + 1.5) · 2/3
		assertThat(measures).extracting(Measures::closeness).containsExactly(0.533333, 0.888889, 0.666667, 0.0);
		assertThat(measures).extracting(Measures::coreness).containsExactly(1, 1, 1, 0);
		assertThat(measures).extracting(Measures::component).containsExactly(1, 1, 1, 2);
	}

	@Test
	void shouldSeeThatPathsAreEquallyLongWhenThirdsAddUpToOne() {
		// from a to b: straight, or through x and y in three steps of a third
		List<Measures> measures = measures("abxy", "ab1", "ax3", "xy3", "by3");
		// x: all of a-y and half of a-b, of three pairs
		assertThat(measures.get(2).betweenness()).isEqualTo(0.5);
		assertThat(measures.get(3).betweenness()).isEqualTo(0.5);
	}

	@Test
	void shouldRankByWhereWalkersAlongWeightsSpendTheirTime() {
		// whoever is at a or c goes to b, and from b three times as often to c
		List<Measures> measures = measures("abc", "ab1", "bc3");
		double rest = 0.05;
		double b = 0.05 + 0.85 * 1.0;
		// p(b) = 0.05 + 0.85 (1 - p(b)), p(a) = 0.05 + 0.85 / 4 p(b)
		b = b / 1.85;
		assertThat(measures.get(1).pageRank()).isEqualTo(Measures.rounded(b));
		assertThat(measures.get(0).pageRank()).isEqualTo(Measures.rounded(rest + 0.85 / 4 * b));
		assertThat(measures.get(2).pageRank()).isEqualTo(Measures.rounded(rest + 0.85 * 3 / 4 * b));
	}

	@Test
	void shouldFollowTheSamePathsAsJgrapht() {
		Network network = InventedActions.network(InventedActions.AGENCIES, InventedActions.atRandom(40, 120, 7));
		Ties ties = new Ties(network.nodes().stream().map(Node::thing).toList(), network.edges());
		ShortestPaths paths = new ShortestPaths(ties.lengths());
		new BetweennessCentrality<>(ties.lengths()).getScores()
			.forEach((node, score) -> assertThat(paths.between()[node]).isCloseTo(score, within(1e-9)));
		new ClosenessCentrality<>(ties.lengths(), false, false).getScores()
			.forEach((node, score) -> assertThat(1 / paths.far()[node]).isCloseTo(score, within(1e-9 * score)));
	}

	@Test
	void shouldFindTwoTrianglesAsTwoCommunities() {
		Ties ties = ties("abcdef", "ab1", "bc1", "ac1", "cd9", "de1", "ef1", "df1");
		Groups communities = Groups.communities(ties.strengths());
		assertThat(communities.members()).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
		// each: 3 of 7 ties within, 7 of 14 ends; weights don't count
		assertThat(communities.modularity(ties.strengths())).isEqualTo(Measures.rounded(2 * (3.0 / 7 - 0.25)));
		assertThat(measures("abcdef", "ab1", "bc1", "ac1", "cd9", "de1", "ef1", "df1")).extracting(Measures::coreness)
			.containsOnly(2);
	}

	@Test
	void shouldTakePartsThatAreCloseKnitForCommunities() {
		Ties ties = ties("abcde", "ab1", "cd1");
		Groups communities = Groups.communities(ties.strengths());
		assertThat(communities.members()).containsExactly(List.of(0, 1), List.of(2, 3), List.of(4));
		assertThat(communities.modularity(ties.strengths())).isEqualTo(0.5);
	}

	@Test
	void shouldFindCommunitiesNoWorseThanThePartsOfAnyNetwork() {
		for (int seed = 0; seed < 300; seed++) {
			Network network = InventedActions.network(InventedActions.AGENCIES,
					InventedActions.atRandom(14, 4 + seed % 20, seed));
			Ties ties = new Ties(network.nodes().stream().map(Node::thing).toList(), network.edges());
			assertThat(network.shape().modularity()).as("seed " + seed)
				.isGreaterThanOrEqualTo(Groups.components(ties.strengths()).modularity(ties.strengths()));
		}
	}

	private static List<Measures> measures(String nodes, String... edges) {
		Ties ties = ties(nodes, edges);
		return new Measuring(ties, Groups.components(ties.strengths()), Groups.communities(ties.strengths())).all();
	}

	private static Ties ties(String nodes, String... edges) {
		List<Reference> things = nodes.chars().mapToObj((letter) -> thing(Character.toString(letter))).toList();
		List<Edge> ties = new ArrayList<>();
		Stream.of(edges)
			.forEach((edge) -> ties.add(new Edge(thing(edge.substring(0, 1)), thing(edge.substring(1, 2)),
					Double.parseDouble(edge.substring(2)), 1, List.of())));
		return new Ties(things, ties);
	}

	private static Reference thing(String id) {
		return new Reference(id, "agency", id, id);
	}

}
