package org.trama.export.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes nodes and relationships as a Cypher script, which makes the same graph again in
 * an empty Neo4j: statements end with a semicolon at the end of a line, as cypher-shell
 * and Neo4j Browser take them. Nodes must have an {@code id} that names one node of their
 * first label, and must be written before the relationships that they are ends of.
 */
public final class CypherScript implements GraphFile {

	/**
	 * In characters: the database takes much longer to plan few long statements than many
	 * short ones.
	 */
	private static final int LONGEST = 8_000;

	private final Writer out;

	private final List<String> rows = new ArrayList<>();

	private int length;

	private String statement = "";

	/**
	 * Begins a script.
	 * @param out where to write it
	 * @param title what it is, for whoever opens it
	 * @param keyLabels the first labels of the nodes that will come
	 * @throws IOException if that fails
	 */
	public CypherScript(Writer out, String title, Collection<String> keyLabels) throws IOException {
		this.out = out;
		title.lines().forEach((line) -> write("// " + line + "\n"));
		keyLabels.forEach((label) -> write("CREATE CONSTRAINT IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE;\n"
			.formatted(CypherLiteral.name(label))));
	}

	@Override
	public void node(List<String> labels, Map<String, Object> properties) {
		String named = String.join(":", labels.stream().map(CypherLiteral::name).toList());
		put("CREATE (n:%s) SET n = row".formatted(named), CypherLiteral.of(new TreeMap<>(properties)));
	}

	@Override
	public void relationship(String type, End from, End to, Map<String, Object> properties) {
		put("MATCH (a:%s {id: row.from}), (b:%s {id: row.to}) CREATE (a)-[r:%s]->(b) SET r = row.properties"
			.formatted(CypherLiteral.name(from.label()), CypherLiteral.name(to.label()), CypherLiteral.name(type)),
				CypherLiteral.of(new TreeMap<>(
						Map.of("from", from.id(), "to", to.id(), "properties", new TreeMap<>(properties)))));
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

	/**
	 * Ends the script; the writer is flushed and stays open.
	 * @throws IOException if that fails
	 */
	@Override
	public void close() throws IOException {
		flush();
		this.out.flush();
	}

}
