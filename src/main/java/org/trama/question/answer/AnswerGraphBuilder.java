package org.trama.question.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.model.Reference;
import org.trama.question.Column;
import org.trama.question.EdgeMapping;
import org.trama.question.Question;

/**
 * Draws the graph of an answer: the nodes in its rows, and the edges that the question
 * declares between them.
 */
final class AnswerGraphBuilder {

	private final Question question;

	private final Map<String, Reference> nodes = new LinkedHashMap<>();

	private final Map<Ends, Tie> ties = new LinkedHashMap<>();

	AnswerGraphBuilder(Question question) {
		this.question = question;
	}

	/**
	 * Adds a row.
	 * @param number its number, from 0
	 * @param row the row
	 */
	void add(int number, AnswerRow row) {
		for (Column column : this.question.columns()) {
			things(row, column.name()).forEach((thing) -> this.nodes.putIfAbsent(key(thing), thing));
		}
		for (EdgeMapping mapping : this.question.edges()) {
			for (Reference from : things(row, mapping.from())) {
				for (Reference to : things(row, mapping.to())) {
					add(from, to, mapping, weight(row, mapping.weight()), number);
				}
			}
		}
	}

	/** Nothing is tied to itself. */
	private void add(Reference from, Reference to, EdgeMapping mapping, double weight, int row) {
		if (!from.equals(to)) {
			this.ties.computeIfAbsent(new Ends(from.id(), to.id(), mapping), (ends) -> new Tie()).add(weight, row);
		}
	}

	private static String key(Reference thing) {
		return thing.kind() + " " + thing.id();
	}

	private static List<Reference> things(AnswerRow row, String column) {
		Object cell = row.cells().get(column);
		if (cell instanceof Reference thing) {
			return List.of(thing);
		}
		return (cell instanceof List<?> list)
				? list.stream().filter(Reference.class::isInstance).map(Reference.class::cast).toList() : List.of();
	}

	private static double weight(AnswerRow row, @Nullable String column) {
		return (column != null && row.cells().get(column) instanceof Number number) ? number.doubleValue() : 1;
	}

	AnswerGraph build() {
		return new AnswerGraph(List.copyOf(this.nodes.values()),
				this.ties.entrySet().stream().map((entry) -> entry.getValue().edge(entry.getKey())).toList());
	}

	/** Between which nodes an edge is, and what it says. */
	private record Ends(String from, String to, EdgeMapping mapping) {
	}

	/** What an edge has gathered from the rows so far. */
	private static final class Tie {

		private final List<Integer> rows = new ArrayList<>();

		private double weight;

		void add(double more, int row) {
			this.weight += more;
			this.rows.add(row);
		}

		AnswerGraph.Edge edge(Ends ends) {
			return new AnswerGraph.Edge(ends.from(), ends.to(), ends.mapping().type(), ends.mapping().directed(),
					this.weight, this.rows);
		}

	}

}
