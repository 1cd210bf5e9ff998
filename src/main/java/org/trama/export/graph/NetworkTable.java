package org.trama.export.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.network.Network;
import org.trama.network.Node;

/**
 * A network as tables: nodes with their measures, ties with what they are made through
 * and the evidence of each.
 */
final class NetworkTable extends GraphTable {

	private final Network network;

	private final NetworkTableRows rows;

	NetworkTable(Network network, Look look) {
		this.network = network;
		this.rows = NetworkTableRows.of(network, look);
	}

	@Override
	String name() {
		return "network";
	}

	@Override
	boolean isDirected() {
		return false;
	}

	@Override
	boolean isWeighted() {
		return true;
	}

	@Override
	boolean isDrawn() {
		return true;
	}

	@Override
	Integer nodeCount() {
		return this.network.nodes().size();
	}

	@Override
	Integer linkCount() {
		return this.network.edges().size();
	}

	@Override
	List<GraphColumn> nodeColumns() {
		return NetworkTableRows.NODE_COLUMNS;
	}

	@Override
	List<GraphColumn> linkColumns() {
		return NetworkTableRows.LINK_COLUMNS;
	}

	@Override
	void nodes(Consumer<GraphNode> each) {
		this.network.nodes().forEach((node) -> each.accept(this.rows.of(node)));
	}

	@Override
	void links(Consumer<GraphLink> each) {
		this.network.edges().forEach((edge) -> each.accept(this.rows.of(edge)));
	}

	/**
	 * In how many actions a node stands with each thing that can tie it; of a network of
	 * two kinds, how strongly nodes of the first are tied to those of the second.
	 */
	@Override
	Matrix<?, ?> matrix() {
		if (!this.network.recipe().isTwoMode()) {
			return new Matrix<>(this.network.nodes().stream().map(Node::thing).toList(), this.network::id,
					this.network.things(), Reference::id, this.network::actions);
		}
		Map<List<Reference>, Double> weights = new LinkedHashMap<>();
		this.network.edges().forEach((edge) -> weights.put(List.of(edge.source(), edge.target()), edge.weight()));
		return new Matrix<>(things(0), this.network::id, things(1), this.network::id,
				(first, second) -> weights.getOrDefault(List.of(first, second), 0.0));
	}

	private List<Reference> things(int mode) {
		Kind kind = this.network.recipe().nodes().get(mode);
		return this.network.nodes().stream().map(Node::thing).filter((thing) -> thing.is(kind)).toList();
	}

}
