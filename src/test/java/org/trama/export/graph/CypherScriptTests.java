package org.trama.export.graph;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementsContext;
import org.trama.question.file.CypherGrammar;

import static org.assertj.core.api.Assertions.assertThat;

class CypherScriptTests {

	@ParameterizedTest
	@ValueSource(strings = { "it's", "back\\slash", "line\nbreak", "';\nMATCH (n) DETACH DELETE n;\n//", "`tick`", "\"",
			"" })
	void shouldKeepAnyTextATextOfOneStatement(String text) throws IOException {
		StringWriter out = new StringWriter();
		try (CypherScript script = new CypherScript(out, "a\nb", List.of("Odd label"))) {
			script.node(List.of("Odd label", "B"), Map.of("id", text, "odd key`", List.of(1L, 2.5, true, text)));
			script.relationship("ODD`TYPE", new GraphFile.End("Odd label", text), new GraphFile.End("B", "b"),
					Map.of());
		}
		StatementsContext parsed = CypherGrammar.parse(out.toString(), null);
		assertThat(parsed.statement()).hasSize(3);
	}

	@Test
	void shouldWriteManyRowsInSeveralStatements() throws IOException {
		StringWriter out = new StringWriter();
		try (CypherScript script = new CypherScript(out, "t", List.of())) {
			for (int i = 0; i < 3000; i++) {
				script.node(List.of("A"), Map.of("id", "a" + i));
			}
		}
		assertThat(out.toString().split("UNWIND")).hasSizeGreaterThan(3);
	}

}
