package org.trama.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.WeightedMultigraph;
import org.trama.question.Answer;
import org.trama.question.AnswerGraph;
import org.trama.question.Evidence;
import org.trama.question.Thing;

/**
 * The graph of an answer as a network to measure. Its ties have no direction; two nodes
 * have as many ties as the answer draws between them. A node that stands alone in the
 * answer stands alone here.
 */
public final class Network {

	private static final Comparator<Neighbour> STRONGEST_FIRST = Comparator.comparingDouble(Neighbour::weight)
		.reversed()
		.thenComparing((neighbour) -> neighbour.who().id());

	private final Graph<String, Tie> graph = new WeightedMultigraph<>(Tie.class);

	private final Map<String, Thing> nodes = new LinkedHashMap<>();

	private Network() {
	}

	/**
	 * Makes a network of an answer.
	 * @param answer the answer, such as that to {@code joint-actions}
	 */
	public static Network of(Answer answer) {
		Network network = new Network();
		for (Thing node : answer.graph().nodes()) {
			network.nodes.put(node.id(), node);
			network.graph.addVertex(node.id());
		}
		for (AnswerGraph.Edge edge : answer.graph().edges()) {
			// somebody's tie to itself is no tie in a network
			if (!edge.from().equals(edge.to())) {
				Tie tie = new Tie(
						edge.rows().stream().flatMap((row) -> answer.rows().get(row).evidence().stream()).toList());
				network.graph.addEdge(edge.from(), edge.to(), tie);
				network.graph.setEdgeWeight(tie, edge.weight());
			}
		}
		return network;
	}

	/**
	 * Who stands next to somebody, the strongest ties first.
	 * @param id the id of a node; one that the network lacks has no neighbours
	 */
	public List<Neighbour> neighbours(String id) {
		List<Neighbour> neighbours = new ArrayList<>();
		if (this.graph.containsVertex(id)) {
			for (Tie tie : this.graph.edgesOf(id)) {
				Thing who = this.nodes.get(Graphs.getOppositeVertex(this.graph, tie, id));
				if (who != null) {
					neighbours.add(new Neighbour(who, this.graph.getEdgeWeight(tie), tie.evidence()));
				}
			}
		}
		return neighbours.stream().sorted(STRONGEST_FIRST).toList();
	}

	/** A tie: itself, however many others have the same evidence. */
	private static final class Tie {

		private final List<Evidence> evidence;

		Tie(List<Evidence> evidence) {
			this.evidence = evidence;
		}

		List<Evidence> evidence() {
			return this.evidence;
		}

	}

}
