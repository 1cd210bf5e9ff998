package org.trama.load;

import org.junit.jupiter.api.Test;
import org.trama.load.row.LinkRow;
import org.trama.load.row.NodeKey;
import org.trama.load.row.NodeRow;
import org.trama.load.row.Properties;
import org.trama.load.row.Subgraph;
import org.trama.model.Kind;
import org.trama.model.RelationshipType;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTests {

	@Test
	void shouldFindNothingWhenBothAreTheSame() {
		assertThat(Difference.between(graph("a", "x"), graph("a", "x")).none()).isTrue();
	}

	@Test
	void shouldTellWhatIsAddedChangedAndRemoved() {
		Subgraph stored = graph("a", "x");
		stored.put(node("gone", "x"));
		Subgraph wanted = graph("a", "y");
		wanted.put(node("new", "x"));
		Difference difference = Difference.between(stored, wanted);
		assertThat(difference.nodes().added()).containsExactly(node("new", "x"));
		assertThat(difference.nodes().changed()).containsExactly(node("a", "y"));
		assertThat(difference.nodes().removed()).containsExactly(node("gone", "x"));
		assertThat(difference.links().none()).isTrue();
		assertThat(difference.links().unchanged()).isOne();
	}

	@Test
	void shouldSeeAChangedKindAsAChange() {
		Subgraph stored = new Subgraph();
		stored.put(NodeRow.of(Kind.PROGRAM, new Properties().put("id", "a")));
		Subgraph wanted = new Subgraph();
		wanted.put(NodeRow.of(Kind.FORUM, new Properties().put("id", "a")));
		assertThat(Difference.between(stored, wanted).nodes().changed()).hasSize(1);
	}

	@Test
	void shouldCountByKind() {
		LoadReport report = LoadReport.of("e", Difference.between(new Subgraph(), graph("a", "x")),
				LoadReport.Written.NOTHING);
		assertThat(report.nodes()).containsOnlyKeys("Place");
		assertThat(report.relationships()).containsEntry("WITHIN", new LoadReport.Counts(1, 0, 0));
		assertThat(report.total()).isEqualTo(new LoadReport.Counts(2, 0, 0));
	}

	private static Subgraph graph(String id, String name) {
		Subgraph graph = new Subgraph();
		NodeKey key = graph.put(node(id, name));
		graph.put(LinkRow.of(RelationshipType.WITHIN, key, key));
		return graph;
	}

	private static NodeRow node(String id, String name) {
		return NodeRow.of(Kind.PLACE, new Properties().put("id", id).put("name", name));
	}

}
