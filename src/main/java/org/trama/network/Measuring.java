package org.trama.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.PageRank;

/**
 * Measures every node of a network.
 */
final class Measuring {

	private static final int STEPS = 1_000;

	private static final double EXACT = 1e-12;

	private final Ties ties;

	private final int size;

	private final Groups components;

	private final Groups communities;

	Measuring(Ties ties, Groups components, Groups communities) {
		this.ties = ties;
		this.size = ties.nodes().size();
		this.components = components;
		this.communities = communities;
	}

	/**
	 * The measures of each node, in the order of the nodes.
	 */
	List<Measures> all() {
		Graph<Integer, Integer> graph = this.ties.strengths();
		ShortestPaths paths = new ShortestPaths(this.ties.lengths());
		double[] betweenness = betweenness(paths);
		double[] closeness = closeness(paths);
		Map<Integer, Double> ranks = new PageRank<>(graph, PageRank.DAMPING_FACTOR_DEFAULT, STEPS, EXACT).getScores();
		Map<Integer, Integer> cores = new Coreness<>(graph).getScores();
		int[] community = this.communities.numbers(this.size);
		int[] component = this.components.numbers(this.size);
		List<Measures> all = new ArrayList<>();
		for (int node = 0; node < this.size; node++) {
			double strength = graph.edgesOf(node).stream().mapToDouble(graph::getEdgeWeight).sum();
			all.add(new Measures(graph.degreeOf(node), strength, betweenness[node], closeness[node],
					ranks.getOrDefault(node, 0.0), cores.getOrDefault(node, 0), community[node], component[node]));
		}
		return all;
	}

	private double[] betweenness(ShortestPaths paths) {
		double pairs = (this.size - 1.0) * (this.size - 2.0) / 2;
		return DoubleStream.of(paths.between()).map((between) -> (pairs > 0) ? between / pairs : 0).toArray();
	}

	/**
	 * Each component is measured by itself and then scaled by the part of the network
	 * that it is.
	 */
	private double[] closeness(ShortestPaths paths) {
		double[] far = paths.far();
		double[] scores = new double[this.size];
		for (List<Integer> component : this.components.members()) {
			double others = component.size() - 1.0;
			for (int node : component) {
				scores[node] = (others > 0) ? others * Ties.SCALE / far[node] * others / (this.size - 1.0) : 0;
			}
		}
		return scores;
	}

}
