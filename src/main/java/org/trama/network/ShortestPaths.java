package org.trama.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.jgrapht.Graph;
import org.jgrapht.Graphs;

/**
 * The sums over the shortest paths between all nodes, in one go from each node: Brandes'
 * betweenness (2001) and the sums of distances. On arrays, since JGraphT's maps take
 * minutes where these take seconds; a test holds the numbers against JGraphT's.
 */
final class ShortestPaths {

	private static final Comparator<Reached> NEAREST = Comparator.comparingDouble(Reached::at)
		.thenComparingInt(Reached::node);

	private final int[][] neighbours;

	private final double[][] lengths;

	/** For each node, in how many shortest paths between two others it lies, in parts. */
	private final double[] between;

	/** For each node, the sum of its distances to those it reaches. */
	private final double[] far;

	private final double[] distance;

	private final double[] paths;

	/**
	 * Follows all shortest paths.
	 * @param graph ties with their lengths, greater than zero; its nodes are the numbers
	 * from 0
	 */
	ShortestPaths(Graph<Integer, Integer> graph) {
		int size = graph.vertexSet().size();
		this.neighbours = new int[size][];
		this.lengths = new double[size][];
		for (int node = 0; node < size; node++) {
			int from = node;
			this.neighbours[node] = graph.edgesOf(node)
				.stream()
				.mapToInt((tie) -> Graphs.getOppositeVertex(graph, tie, from))
				.toArray();
			this.lengths[node] = graph.edgesOf(node).stream().mapToDouble(graph::getEdgeWeight).toArray();
		}
		this.between = new double[size];
		this.far = new double[size];
		this.distance = new double[size];
		this.paths = new double[size];
		for (int node = 0; node < size; node++) {
			List<Integer> reached = reach(node);
			this.far[node] = reached.stream().mapToDouble((other) -> this.distance[other]).sum();
			share(reached);
		}
	}

	/**
	 * In how many shortest paths between two others each node lies; where two are equally
	 * near by several paths, each counts in part.
	 */
	double[] between() {
		return this.between.clone();
	}

	/**
	 * The sum of each node's distances to those it reaches.
	 */
	double[] far() {
		return this.far.clone();
	}

	/**
	 * Dijkstra's search from a node: those it reaches, the nearest first.
	 */
	private List<Integer> reach(int start) {
		Arrays.fill(this.distance, Double.POSITIVE_INFINITY);
		Arrays.fill(this.paths, 0);
		List<Integer> reached = new ArrayList<>();
		PriorityQueue<Reached> next = new PriorityQueue<>(NEAREST);
		this.distance[start] = 0;
		next.add(new Reached(start, 0));
		for (Reached nearest = next.poll(); nearest != null; nearest = next.poll()) {
			int node = nearest.node();
			if (this.paths[node] == 0) {
				this.paths[node] = (node == start) ? 1 : paths(node);
				reached.add(node);
				for (int i = 0; i < this.neighbours[node].length; i++) {
					step(next, this.neighbours[node][i], nearest.at() + this.lengths[node][i]);
				}
			}
		}
		return reached;
	}

	private void step(PriorityQueue<Reached> next, int node, double at) {
		if (at < this.distance[node]) {
			this.distance[node] = at;
			next.add(new Reached(node, at));
		}
	}

	/** By how many shortest paths a node is reached. */
	private double paths(int node) {
		double sum = 0;
		for (int i = 0; i < this.neighbours[node].length; i++) {
			if (isBefore(node, i)) {
				sum += this.paths[this.neighbours[node][i]];
			}
		}
		return sum;
	}

	/** Whether a node's neighbour is the last before it on a shortest path. */
	private boolean isBefore(int node, int i) {
		return this.distance[this.neighbours[node][i]] + this.lengths[node][i] == this.distance[node];
	}

	/**
	 * Goes back from the farthest, and gives each node its part of the paths behind it.
	 * Every pair is met from both of its ends, so that each time counts half.
	 */
	private void share(List<Integer> reached) {
		double[] behind = new double[this.between.length];
		for (int place = reached.size() - 1; place > 0; place--) {
			int node = reached.get(place);
			for (int i = 0; i < this.neighbours[node].length; i++) {
				if (isBefore(node, i)) {
					int before = this.neighbours[node][i];
					behind[before] += this.paths[before] / this.paths[node] * (1 + behind[node]);
				}
			}
			this.between[node] += behind[node] / 2;
		}
	}

	/** A node, and how far the way to it is. */
	private record Reached(int node, double at) {
	}

}
