package org.trama.export.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.trama.model.Kind;
import org.trama.network.Network;
import org.trama.network.Node;

/**
 * Dresses the nodes of a network as a look wants them.
 */
final class NodeStyles {

	/** Between which diameters nodes are drawn, in units of the positions. */
	private static final double LEAST_SIZE = 16;

	private static final double MOST_SIZE = 38;

	private final Colouring colouring;

	private final ToDoubleFunction<Node> size;

	private final double biggest;

	private final int deepest;

	private final Map<Integer, String> communities = new HashMap<>();

	NodeStyles(Network network, Look look, ToDoubleFunction<Node> size) {
		List<Node> nodes = network.nodes();
		this.colouring = (look.colouring() != null) ? look.colouring()
				: network.recipe().isTwoMode() ? Colouring.KIND : Colouring.COMMUNITY;
		this.size = size;
		this.biggest = nodes.stream().mapToDouble(size).max().orElse(0);
		this.deepest = nodes.stream().mapToInt((node) -> node.measures().coreness()).max().orElse(1);
		nodes.stream()
			.sorted(Comparator.comparingDouble((node) -> -node.measures().weightedDegree()))
			.forEach((node) -> this.communities.putIfAbsent(node.measures().community(), node.thing().label()));
		nodes.stream()
			.filter((node) -> look.communities().containsKey(node.thing().id()))
			.forEach((node) -> this.communities.put(node.measures().community(),
					look.communities().getOrDefault(node.thing().id(), "")));
	}

	NodeStyle of(Node node) {
		int colour = colour(node);
		double part = (this.biggest > 0) ? this.size.applyAsDouble(node) / this.biggest : 0;
		double diameter = LEAST_SIZE + Math.rint(10 * (MOST_SIZE - LEAST_SIZE) * Math.sqrt(part)) / 10;
		return new NodeStyle(node.at().x(), node.at().y(), diameter, colour >> 16, (colour >> 8) & 0xFF, colour & 0xFF);
	}

	/**
	 * What a node's community is called.
	 */
	String community(Node node) {
		return this.communities.getOrDefault(node.measures().community(), node.thing().label());
	}

	private int colour(Node node) {
		return switch (this.colouring) {
			case KIND -> Palette.of(Kind.ofWord(node.thing().kind()).orElseThrow());
			case COMMUNITY -> Palette.group(node.measures().community());
			case COMPONENT -> Palette.group(node.measures().component());
			case CORENESS -> Palette.ramp(node.measures().coreness(), this.deepest);
		};
	}

}
