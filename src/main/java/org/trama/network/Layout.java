package org.trama.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;

/**
 * The positions of a network's nodes: the same for the same network on every machine.
 * Each component is drawn by Fruchterman and Reingold's forces from a fixed seed, its
 * nodes are pushed apart, and the components are laid side by side, the biggest first.
 * Nothing but additions, products and square roots, in a fixed order, so that all
 * machines agree to the last digit.
 */
final class Layout {

	/** How far apart any two nodes are at least, in units of the positions. */
	static final double APART = 40;

	/** How much room is between two components. */
	private static final double BETWEEN = 1.5 * APART;

	private static final long SEED = 2018;

	private static final int MOST_ITERATIONS = 200;

	private static final int LEAST_ITERATIONS = 30;

	/** So many times all nodes together are moved: fewer rounds for more nodes. */
	private static final int MOVES = 80_000;

	/** Up to so many nodes every pair repels; beyond, groups of far nodes do. */
	private static final int FEW = 400;

	private static final double NEARNESS = 0.6;

	private static final double FORCE = 0.5;

	private Layout() {
	}

	/**
	 * The position of each node, in the order of the nodes.
	 * @param graph the network
	 * @param components its components, the biggest first
	 */
	static List<Point> of(Graph<Integer, Integer> graph, Groups components) {
		List<List<Point>> drawn = new ArrayList<>();
		for (List<Integer> component : components.members()) {
			drawn.add(Spacing.apart(drawn(Ties.between(graph, component)), APART));
		}
		List<List<Point>> laid = Shelves.lay(drawn, BETWEEN);
		Map<Integer, Point> positions = new HashMap<>();
		for (int i = 0; i < laid.size(); i++) {
			for (int j = 0; j < laid.get(i).size(); j++) {
				positions.put(components.members().get(i).get(j), laid.get(i).get(j).rounded());
			}
		}
		return graph.vertexSet().stream().map(positions::get).toList();
	}

	private static List<Point> drawn(Graph<Integer, Integer> component) {
		int size = component.vertexSet().size();
		int rounds = Math.max(LEAST_ITERATIONS, Math.min(MOST_ITERATIONS, MOVES / size));
		double side = 3 * APART * Math.sqrt(size);
		LayoutModel2D<Integer> model = new MapLayoutModel2D<>(Box2D.of(side, side));
		if (size > FEW) {
			new IndexedFRLayoutAlgorithm2D<Integer, Integer>(rounds, NEARNESS, FORCE, new Random(SEED))
				.layout(component, model);
		}
		else {
			new FRLayoutAlgorithm2D<Integer, Integer>(rounds, FORCE, new Random(SEED)).layout(component, model);
		}
		return component.vertexSet()
			.stream()
			.map(model::get)
			.map((point) -> new Point(point.getX(), point.getY()))
			.toList();
	}

}
