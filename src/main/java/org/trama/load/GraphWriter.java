package org.trama.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.TransactionContext;
import org.trama.load.LoadReport.Written;
import org.trama.load.row.LinkRow;
import org.trama.load.row.NodeRow;
import org.trama.model.Kind;

/**
 * Writes a difference into the graph, in batches of rows of one kind.
 */
final class GraphWriter {

	private static final int BATCH = 1000;

	/** A thing of a family may have become another of its kinds. */
	private static final String RELABEL = """
			MATCH (n:%%1$s {id: row.id})
			REMOVE n:%s
			SET n:%%2$s, n = row.properties""".formatted(String.join(":",
			Kind.named().stream().filter((kind) -> !kind.label().equals(kind.keyLabel())).map(Kind::label).toList()));

	private final TransactionContext transaction;

	private Written written = Written.NOTHING;

	GraphWriter(TransactionContext transaction) {
		this.transaction = transaction;
	}

	Written write(Difference difference, String edition) {
		links(difference.links().removed(), """
				MATCH (a:%2$s {id: row.from})-[r:%1$s]->(b:%3$s {id: row.to})
				WHERE row.edition = '' OR r.edition = row.edition
				DELETE r""");
		nodes(difference.nodes().removed(), "MATCH (n:%1$s {id: row.id}) DETACH DELETE n");
		nodes(difference.nodes().added(), "CREATE (n:%1$s:%2$s) SET n = row.properties");
		nodes(difference.nodes().changed(), RELABEL);
		links(difference.links().added(), """
				MATCH (a:%2$s {id: row.from}), (b:%3$s {id: row.to})
				CREATE (a)-[r:%1$s]->(b) SET r = row.properties""");
		links(difference.links().changed(), """
				MATCH (a:%2$s {id: row.from})-[r:%1$s]->(b:%3$s {id: row.to})
				WHERE row.edition = '' OR r.edition = row.edition
				SET r = row.properties""");
		run("MATCH (e:Edition {id: $edition}) SET e.importedAt = datetime()", Map.of("edition", edition));
		return this.written;
	}

	private void nodes(List<NodeRow> rows, String statement) {
		grouped(rows, (row) -> List.of(row.key().label(), row.kind()))
			.forEach((labels, group) -> batches(group, statement.formatted(labels.toArray()), GraphWriter::parameters));
	}

	private void links(List<LinkRow> rows, String statement) {
		grouped(rows, (row) -> List.of(row.kind(), row.key().from().label(), row.key().to().label()))
			.forEach((kinds, group) -> batches(group, statement.formatted(kinds.toArray()), GraphWriter::parameters));
	}

	private static <R> Map<List<String>, List<R>> grouped(Collection<R> rows, Function<R, List<String>> kinds) {
		return rows.stream().collect(Collectors.groupingBy(kinds));
	}

	private <R> void batches(List<R> rows, String statement, Function<R, Map<String, Object>> parameters) {
		for (int start = 0; start < rows.size(); start += BATCH) {
			List<Map<String, Object>> batch = rows.subList(start, Math.min(start + BATCH, rows.size()))
				.stream()
				.map(parameters)
				.toList();
			run("UNWIND $rows AS row\n" + statement, Map.of("rows", batch));
		}
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.written = this.written.plus(this.transaction.run(statement, parameters).consume().counters());
	}

	private static Map<String, Object> parameters(NodeRow row) {
		return Map.of("id", row.key().id(), "properties", row.properties());
	}

	private static Map<String, Object> parameters(LinkRow row) {
		return Map.of("from", row.key().from().id(), "to", row.key().to().id(), "edition", row.key().edition(),
				"properties", row.properties());
	}

}
