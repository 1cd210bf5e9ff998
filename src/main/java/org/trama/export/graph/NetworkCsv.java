package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVPrinter;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.network.Citation;
import org.trama.network.Edge;
import org.trama.network.Network;
import org.trama.network.Node;

/**
 * Writes a network as tables in a zip: {@code nodes.csv} and {@code edges.csv} with the
 * column names that Gephi knows, {@code incidence.csv} and {@code about.csv}. The matrix
 * has a row a node and a column a thing that can tie it, and says in how many actions
 * they stand together; of a network of two kinds it has a row a node of the first and a
 * column a node of the second, and says how strongly they are tied. UTF-8 with a mark at
 * the beginning, without which Excel takes it for something else. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
final class NetworkCsv {

	private final Network network;

	private final ZippedTables tables;

	private NetworkCsv(Network network, OutputStream out) {
		this.network = network;
		this.tables = new ZippedTables(out);
	}

	static void write(Network network, Citation citation, OutputStream out) throws IOException {
		NetworkCsv csv = new NetworkCsv(network, out);
		csv.table("nodes.csv", csv::nodes);
		csv.table("edges.csv", csv::edges);
		csv.table("incidence.csv", network.recipe().isTwoMode() ? csv::ties : csv::incidence);
		csv.tables.about(citation);
		csv.tables.finish();
	}

	private void table(String name, Table table) throws IOException {
		table.print(this.tables.begin(name));
		this.tables.end();
	}

	private void nodes(CSVPrinter csv) throws IOException {
		csv.printRecord(Stream
			.concat(Stream.of("Id", "Label"),
					Stream.concat(Attribute.OF_NODES.stream().map(Attribute::name), Stream.of("x", "y")))
			.toList());
		for (Node node : this.network.nodes()) {
			List<Object> row = new ArrayList<>(
					List.of(ZippedTables.cell(this.network.id(node.thing())), ZippedTables.cell(node.thing().label())));
			Attribute.OF_NODES
				.forEach((attribute) -> row.add(ZippedTables.cell(attribute.of().apply(this.network, node))));
			row.addAll(List.of(node.at().x(), node.at().y()));
			csv.printRecord(row);
		}
	}

	private void edges(CSVPrinter csv) throws IOException {
		csv.printRecord(Stream
			.concat(Stream.of("Source", "Target", "Type", "Weight", "Kind"),
					Attribute.OF_EDGES.stream().map(Attribute::name))
			.toList());
		for (Edge edge : this.network.edges()) {
			List<Object> row = new ArrayList<>(List.of(ZippedTables.cell(this.network.id(edge.source())),
					ZippedTables.cell(this.network.id(edge.target())), "Undirected", edge.weight(),
					ZippedTables.cell(edge.kind())));
			Attribute.OF_EDGES
				.forEach((attribute) -> row.add(ZippedTables.cell(attribute.of().apply(this.network, edge))));
			csv.printRecord(row);
		}
	}

	private void incidence(CSVPrinter csv) throws IOException {
		List<Reference> things = this.network.things();
		csv.printRecord(
				Stream.concat(Stream.of("Id"), things.stream().map((thing) -> ZippedTables.cell(thing.id()))).toList());
		for (Node node : this.network.nodes()) {
			List<Object> row = new ArrayList<>(List.of(ZippedTables.cell(this.network.id(node.thing()))));
			things.forEach((thing) -> row.add(this.network.actions(node.thing(), thing)));
			csv.printRecord(row);
		}
	}

	private void ties(CSVPrinter csv) throws IOException {
		Map<Reference, Map<Reference, Double>> weights = new HashMap<>();
		this.network.edges()
			.forEach((edge) -> weights.computeIfAbsent(edge.source(), (key) -> new HashMap<>())
				.put(edge.target(), edge.weight()));
		List<Reference> columns = nodes(this.network.recipe().nodes().get(1));
		csv.printRecord(Stream
			.concat(Stream.of("Id"), columns.stream().map((thing) -> ZippedTables.cell(this.network.id(thing))))
			.toList());
		for (Reference first : nodes(this.network.recipe().nodes().get(0))) {
			List<Object> row = new ArrayList<>(List.of(ZippedTables.cell(this.network.id(first))));
			columns.forEach((second) -> row.add(weights.getOrDefault(first, Map.of()).getOrDefault(second, 0.0)));
			csv.printRecord(row);
		}
	}

	private List<Reference> nodes(Kind kind) {
		return this.network.nodes().stream().map(Node::thing).filter((thing) -> thing.is(kind)).toList();
	}

	/** What stands in a table. */
	private interface Table {

		void print(CSVPrinter csv) throws IOException;

	}

}
