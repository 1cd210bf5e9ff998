package org.trama.load;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.trama.load.LoadReport.Counts;
import org.trama.load.LoadReport.Written;
import org.trama.load.row.NodeRow;
import org.trama.load.row.Properties;
import org.trama.load.row.Subgraph;
import org.trama.model.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class LoadReportTests {

	@Test
	void shouldBeUnchangedOnlyWhenNothingHappened() {
		Subgraph graph = graph("a");
		assertThat(LoadReport.of("e", Difference.between(graph, graph), Written.NOTHING).unchanged()).isTrue();
		assertThat(LoadReport.of("e", Difference.between(graph, graph("a", "b")), Written.NOTHING).unchanged())
			.isFalse();
		assertThat(new LoadReport("e", new TreeMap<>(), new TreeMap<>(Map.of("LEADS", new Counts(0, 0, 1))),
				Written.NOTHING)
			.unchanged()).isFalse();
	}

	@Test
	void shouldAddUpWhatHappenedToAllKinds() {
		LoadReport report = new LoadReport("e",
				new TreeMap<>(Map.of("Agency", new Counts(1, 2, 3), "Forum", new Counts(10, 20, 30))),
				new TreeMap<>(Map.of("LEADS", new Counts(100, 200, 300))), Written.NOTHING);
		assertThat(report.total()).isEqualTo(new Counts(111, 222, 333));
	}

	@Test
	void shouldCountThingsOfAFamilyByTheirKind() {
		Subgraph wanted = graph("a");
		wanted.put(NodeRow.of(Kind.FORUM, new Properties().put("id", "f")));
		LoadReport report = LoadReport.of("e", Difference.between(graph("b"), wanted), Written.NOTHING);
		assertThat(report.nodes()).containsExactlyEntriesOf(
				new TreeMap<>(Map.of("Agency", new Counts(1, 0, 1), "Forum", new Counts(1, 0, 0))));
	}

	private static Subgraph graph(String... agencies) {
		Subgraph graph = new Subgraph();
		for (String id : agencies) {
			graph.put(NodeRow.of(Kind.AGENCY, new Properties().put("id", id)));
		}
		return graph;
	}

}
