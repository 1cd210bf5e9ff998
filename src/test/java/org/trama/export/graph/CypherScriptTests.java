package org.trama.export.graph;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementsContext;
import org.trama.export.graph.GraphSource.SourceEnd;
import org.trama.model.Kind;
import org.trama.question.file.CypherGrammar;

import static org.assertj.core.api.Assertions.assertThat;

class CypherScriptTests {

	@ParameterizedTest
	@ValueSource(strings = { "it's", "back\\slash", "line\nbreak", "';\nMATCH (n) DETACH DELETE n;\n//", "`tick`", "\"",
			"" })
	void shouldKeepAnyTextATextOfOneStatement(String text) throws IOException {
		String script = written(new InventedGraph()
			.node(Kind.AGENCY, List.of("Odd label", "B"), Map.of("id", text, "odd key`", List.of(1L, 2.5, true, text)))
			.relationship("ODD`TYPE", new SourceEnd(Kind.AGENCY, text), new SourceEnd(Kind.PLACE, "b"), Map.of()));
		StatementsContext parsed = CypherGrammar.parse(script, null);
		assertThat(parsed.statement()).hasSize(Kind.keyLabels().size() + 2);
	}

	@Test
	void shouldWriteManyRowsInSeveralStatements() throws IOException {
		InventedGraph graph = new InventedGraph();
		for (int i = 0; i < 3000; i++) {
			graph.node(Kind.PLACE, Map.of("id", "a" + i));
		}
		assertThat(written(graph).split("UNWIND")).hasSizeGreaterThan(3);
	}

	private static String written(GraphSource graph) throws IOException {
		StringWriter out = new StringWriter();
		CypherScript.write(graph, "a\nb", out);
		return out.toString();
	}

}
