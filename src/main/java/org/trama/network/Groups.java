package org.trama.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsUnweightedGraph;

/**
 * The nodes of a network in groups, each node in one, the biggest group first.
 *
 * @param members the numbers of each group's nodes, in order
 */
record Groups(List<List<Integer>> members) {

	private static final Comparator<List<Integer>> BIGGEST_FIRST = Comparator
		.comparing((List<Integer> group) -> -group.size())
		.thenComparing((group) -> group.get(0));

	static Groups of(Collection<Set<Integer>> groups) {
		Stream<List<Integer>> inOrder = groups.stream().map((group) -> group.stream().sorted().toList());
		return new Groups(inOrder.sorted(BIGGEST_FIRST).toList());
	}

	/**
	 * The parts between which there are no ties.
	 */
	static Groups components(Graph<Integer, Integer> graph) {
		return of(new ConnectivityInspector<>(graph).connectedSets());
	}

	/**
	 * The parts within which there are many more ties than between them, by Clauset,
	 * Newman and Moore's greedy modularity. Weights don't count.
	 */
	static Groups communities(Graph<Integer, Integer> graph) {
		if (graph.edgeSet().isEmpty()) {
			return components(graph);
		}
		try {
			return of(new GreedyModularityAlgorithm<>(graph).getClustering().getClusters());
		}
		catch (NoSuchElementException ex) {
			// JGraphT joins on while that makes things better, and in a network of
			// several
			// parts doesn't see that nothing is left to join: each part is one by then
			return components(graph);
		}
	}

	/**
	 * How much more ties there are within the groups than chance would have it, from -0.5
	 * to 1; 0 where there are none at all.
	 */
	double modularity(Graph<Integer, Integer> graph) {
		if (graph.edgeSet().isEmpty()) {
			return 0;
		}
		List<Set<Integer>> sets = this.members.stream().map(Set::copyOf).toList();
		return Measures.rounded(new UndirectedModularityMeasurer<>(new AsUnweightedGraph<>(graph)).modularity(sets));
	}

	/**
	 * The number of each node's group, from 1.
	 */
	int[] numbers(int nodes) {
		int[] numbers = new int[nodes];
		for (int group = 0; group < this.members.size(); group++) {
			for (int member : this.members.get(group)) {
				numbers[member] = group + 1;
			}
		}
		return numbers;
	}

}
