package org.trama.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.trama.model.Reference;

/**
 * A network as JGraphT sees it. Nodes and ties are numbers, not objects: the order in
 * which JGraphT's maps go through them is then the same on every machine.
 */
final class Ties {

	/**
	 * The smallest number that 1 to 30 divide: scaled by it, sums of distances 1 / weight
	 * are exact for weights up to 30, and paths that are equally long come out so.
	 */
	static final double SCALE = 2_329_089_562_800.0;

	/** The nodes, by number. */
	private final List<Reference> nodes;

	/** Ties with their weights. */
	private final Graph<Integer, Integer> strengths = empty();

	/** Ties with their lengths: the inverse of the weight, scaled. */
	private final Graph<Integer, Integer> lengths = empty();

	Ties(List<Reference> nodes, List<Edge> edges) {
		this.nodes = List.copyOf(nodes);
		Map<Reference, Integer> numbers = new HashMap<>();
		for (Reference node : nodes) {
			int number = numbers.size();
			numbers.put(node, number);
			this.strengths.addVertex(number);
			this.lengths.addVertex(number);
		}
		int number = 0;
		for (Edge edge : edges) {
			int one = numbers.getOrDefault(edge.source(), -1);
			int other = numbers.getOrDefault(edge.target(), -1);
			tie(this.strengths, one, other, number, edge.weight());
			tie(this.lengths, one, other, number++, Math.rint(SCALE / edge.weight()));
		}
	}

	private static Graph<Integer, Integer> empty() {
		return new SimpleWeightedGraph<>(null, null);
	}

	private static void tie(Graph<Integer, Integer> graph, int one, int other, int tie, double weight) {
		graph.addEdge(one, other, tie);
		graph.setEdgeWeight(tie, weight);
	}

	List<Reference> nodes() {
		return this.nodes;
	}

	Graph<Integer, Integer> strengths() {
		return this.strengths;
	}

	Graph<Integer, Integer> lengths() {
		return this.lengths;
	}

	/**
	 * The part of a graph that is between some of its nodes.
	 */
	static Graph<Integer, Integer> between(Graph<Integer, Integer> graph, Collection<Integer> nodes) {
		Graph<Integer, Integer> part = empty();
		nodes.stream().sorted().forEach(part::addVertex);
		for (Integer node : part.vertexSet()) {
			for (Integer tie : graph.edgesOf(node)) {
				if (part.vertexSet().containsAll(Set.of(graph.getEdgeSource(tie), graph.getEdgeTarget(tie)))
						&& !part.containsEdge(tie)) {
					tie(part, graph.getEdgeSource(tie), graph.getEdgeTarget(tie), tie, graph.getEdgeWeight(tie));
				}
			}
		}
		return part;
	}

}
