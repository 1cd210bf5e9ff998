package org.trama.export.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.trama.export.graph.GraphSource.SourceEnd;
import org.trama.export.graph.GraphSource.SourceNode;
import org.trama.export.graph.GraphSource.SourceRelationship;
import org.trama.model.Kind;

/**
 * Writes a graph as a Cypher script, which makes the same graph again in an empty Neo4j:
 * statements end with a semicolon at the end of a line, as cypher-shell and Neo4j Browser
 * take them.
 */
public final class CypherScript {

	/**
	 * In characters: the database takes much longer to plan few long statements than many
	 * short ones.
	 */
	private static final int LONGEST = 8_000;

	private final Writer out;

	private final List<String> rows = new ArrayList<>();

	private int length;

	private String statement = "";

	private CypherScript(Writer out) {
		this.out = out;
	}

	/**
	 * Writes a script; the writer is flushed and stays open.
	 * @param graph the graph
	 * @param title what it is, for whoever opens the script
	 * @param out where to write it
	 * @throws IOException if that fails
	 */
	public static void write(GraphSource graph, String title, Writer out) throws IOException {
		CypherScript script = new CypherScript(out);
		try {
			title.lines().forEach((line) -> script.write("// " + line + "\n"));
			Kind.keyLabels()
				.forEach((label) -> script
					.write("CREATE CONSTRAINT IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE;\n".formatted(label)));
			graph.nodes(script::node);
			graph.relationships(script::relationship);
			script.flush();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		out.flush();
	}

	private void node(SourceNode node) {
		String labels = String.join(":", node.labels().stream().map(CypherLiteral::name).toList());
		put("CREATE (n:%s) SET n = row".formatted(labels), CypherLiteral.of(new TreeMap<>(node.properties())));
	}

	private void relationship(SourceRelationship relationship) {
		SourceEnd from = relationship.from();
		SourceEnd to = relationship.to();
		put("MATCH (a:%s {id: row.from}), (b:%s {id: row.to}) CREATE (a)-[r:%s]->(b) SET r = row.properties"
			.formatted(from.kind().keyLabel(), to.kind().keyLabel(), CypherLiteral.name(relationship.type())),
				CypherLiteral.of(new TreeMap<>(Map.of("from", from.id(), "to", to.id(), "properties",
						new TreeMap<>(relationship.properties())))));
	}

	private void put(String each, String row) {
		if (!each.equals(this.statement) || this.length + row.length() > LONGEST) {
			flush();
			this.statement = each;
		}
		this.rows.add(row);
		this.length += row.length();
	}

	private void flush() {
		if (!this.rows.isEmpty()) {
			write("UNWIND [\n  " + String.join(",\n  ", this.rows) + "\n] AS row\n" + this.statement + ";\n");
			this.rows.clear();
			this.length = 0;
		}
	}

	private void write(String text) {
		try {
			this.out.write(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
