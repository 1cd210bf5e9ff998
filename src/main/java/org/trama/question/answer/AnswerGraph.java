package org.trama.question.answer;

import java.util.List;

import org.trama.model.Reference;

/**
 * The graph of an answer.
 *
 * @param nodes its nodes, each once, in the order of the rows
 * @param edges its edges, each once, in the order of the rows
 */
public record AnswerGraph(List<Reference> nodes, List<Edge> edges) {

	public AnswerGraph {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/**
	 * An edge of the graph of an answer.
	 *
	 * @param from the id of the node at one end
	 * @param to the id of the node at the other
	 * @param type what it says, such as {@code WORKS_WITH}
	 * @param directed whether it matters which end is which
	 * @param weight how heavy it is
	 * @param rows the numbers of the rows, from 0, whose evidence explains it
	 */
	public record Edge(String from, String to, String type, boolean directed, double weight, List<Integer> rows) {

		public Edge {
			rows = List.copyOf(rows);
		}

	}

}
