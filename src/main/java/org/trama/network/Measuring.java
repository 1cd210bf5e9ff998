package org.trama.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.PageRank;

/**
 * Measures every node of a network with JGraphT.
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
		double[] betweenness = betweenness();
		double[] closeness = closeness();
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

	private double[] betweenness() {
		double[] scores = new double[this.size];
		double pairs = (this.size - 1.0) * (this.size - 2.0) / 2;
		if (pairs > 0) {
			new BetweennessCentrality<>(this.ties.lengths()).getScores()
				.forEach((node, score) -> scores[node] = score / pairs);
		}
		return scores;
	}

	/**
	 * JGraphT's closeness knows no way to nodes out of reach: each component is measured
	 * by itself and then scaled by the part of the network that it is.
	 */
	private double[] closeness() {
		double[] scores = new double[this.size];
		for (List<Integer> component : this.components.members()) {
			if (component.size() > 1) {
				double part = (component.size() - 1.0) / (this.size - 1.0);
				new ClosenessCentrality<>(Ties.between(this.ties.lengths(), component)).getScores()
					.forEach((node, score) -> scores[node] = score * Ties.SCALE * part);
			}
		}
		return scores;
	}

}
