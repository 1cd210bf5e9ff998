package org.trama.network;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trama.question.Answer;
import org.trama.question.AnswerGraph;
import org.trama.question.Evidence;
import org.trama.question.Row;
import org.trama.question.Thing;
import org.trama.question.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NetworkTests {

	private static final Evidence FIRST = new Evidence(Evidence.Text.ACTION, "e", "e:1.1.1:1", "1.1.1", 1, 2,
			List.of());

	private static final Evidence SECOND = new Evidence(Evidence.Text.ACTION, "e", "e:1.1.2:1", "1.1.2", 3, 4,
			List.of());

	private final Network network = Network
		.of(answer(edge("a", "b", 1, 0), edge("c", "a", 2, 1), edge("a", "a", 9, 0)));

	@Test
	void shouldNameTheStrongestNeighbourFirstWhicheverWayTheEdgeRuns() {
		assertThat(this.network.neighbours("a")).extracting((neighbour) -> neighbour.who().id(), Neighbour::weight)
			.containsExactly(tuple("c", 2.0), tuple("b", 1.0));
	}

	@Test
	void shouldExplainEachTie() {
		assertThat(this.network.neighbours("b")).singleElement()
			.extracting(Neighbour::evidence)
			.isEqualTo(List.of(FIRST));
	}

	@Test
	void shouldKnowNoNeighboursOfWhoStandsAloneOrIsUnknown() {
		assertThat(this.network.neighbours("d")).isEmpty();
		assertThat(this.network.neighbours("x")).isEmpty();
	}

	private static AnswerGraph.Edge edge(String from, String to, double weight, int row) {
		return new AnswerGraph.Edge(from, to, "WORKS_WITH", false, weight, List.of(row));
	}

	private static Answer answer(AnswerGraph.Edge... edges) {
		List<Thing> nodes = List.of("a", "b", "c", "d").stream().map((id) -> new Thing(id, "agency", id, id)).toList();
		List<Row> rows = List.of(new Row(Map.of(), List.of(FIRST)), new Row(Map.of(), List.of(SECOND)));
		return new Answer("joint-actions", new Wording("es", "en"), Map.of(), List.of(), "dev", List.of(), rows,
				new AnswerGraph(nodes, List.of(edges)), new Answer.Page(0, 10, 2, false));
	}

}
