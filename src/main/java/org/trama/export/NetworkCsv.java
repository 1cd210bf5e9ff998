package org.trama.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.trama.network.Citation;
import org.trama.network.Edge;
import org.trama.network.Network;
import org.trama.network.Node;
import org.trama.network.NodeKind;
import org.trama.question.Thing;

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

	private static final char MARK = '\uFEFF';

	private final Network network;

	private final Citation citation;

	private final ZipOutputStream zip;

	private final Writer out;

	private NetworkCsv(Network network, Citation citation, OutputStream out) {
		this.network = network;
		this.citation = citation;
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.out = new OutputStreamWriter(this.zip, StandardCharsets.UTF_8);
	}

	static void write(Network network, Citation citation, OutputStream out) throws IOException {
		NetworkCsv csv = new NetworkCsv(network, citation, out);
		csv.table("nodes.csv", csv::nodes);
		csv.table("edges.csv", csv::edges);
		csv.table("incidence.csv", network.recipe().isTwoMode() ? csv::ties : csv::incidence);
		csv.table("about.csv", csv::about);
		csv.zip.finish();
	}

	private void table(String name, Table table) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		// no clock: the same network is the same file
		entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
		this.zip.putNextEntry(entry);
		this.out.append(MARK);
		table.print(new CSVPrinter(this.out, CSVFormat.RFC4180));
		this.out.flush();
		this.zip.closeEntry();
	}

	private void nodes(CSVPrinter csv) throws IOException {
		csv.printRecord(Stream
			.concat(Stream.of("Id", "Label"),
					Stream.concat(Attribute.OF_NODES.stream().map(Attribute::name), Stream.of("x", "y")))
			.toList());
		for (Node node : this.network.nodes()) {
			List<Object> row = new ArrayList<>(
					List.of(cell(this.network.id(node.thing())), cell(node.thing().label())));
			Attribute.OF_NODES.forEach((attribute) -> row.add(cell(attribute.of().apply(this.network, node))));
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
			List<Object> row = new ArrayList<>(List.of(cell(this.network.id(edge.source())),
					cell(this.network.id(edge.target())), "Undirected", edge.weight(), cell(edge.kind())));
			Attribute.OF_EDGES.forEach((attribute) -> row.add(cell(attribute.of().apply(this.network, edge))));
			csv.printRecord(row);
		}
	}

	private void incidence(CSVPrinter csv) throws IOException {
		List<Thing> things = this.network.things();
		csv.printRecord(Stream.concat(Stream.of("Id"), things.stream().map((thing) -> cell(thing.id()))).toList());
		for (Node node : this.network.nodes()) {
			List<Object> row = new ArrayList<>(List.of(cell(this.network.id(node.thing()))));
			things.forEach((thing) -> row.add(this.network.actions(node.thing(), thing)));
			csv.printRecord(row);
		}
	}

	private void ties(CSVPrinter csv) throws IOException {
		Map<Thing, Map<Thing, Double>> weights = new HashMap<>();
		this.network.edges()
			.forEach((edge) -> weights.computeIfAbsent(edge.source(), (key) -> new HashMap<>())
				.put(edge.target(), edge.weight()));
		List<Thing> columns = nodes(this.network.recipe().nodes().get(1));
		csv.printRecord(
				Stream.concat(Stream.of("Id"), columns.stream().map((thing) -> cell(this.network.id(thing)))).toList());
		for (Thing first : nodes(this.network.recipe().nodes().get(0))) {
			List<Object> row = new ArrayList<>(List.of(cell(this.network.id(first))));
			columns.forEach((second) -> row.add(weights.getOrDefault(first, Map.of()).getOrDefault(second, 0.0)));
			csv.printRecord(row);
		}
	}

	private List<Thing> nodes(NodeKind kind) {
		return this.network.nodes()
			.stream()
			.map(Node::thing)
			.filter((thing) -> thing.kind().equals(kind.word()))
			.toList();
	}

	private void about(CSVPrinter csv) throws IOException {
		csv.printRecord("parameter", "value");
		for (Map.Entry<String, List<String>> parameter : this.citation.recipe().entrySet()) {
			csv.printRecord(parameter.getKey(), cell(String.join(",", parameter.getValue())));
		}
		csv.printRecord("url", cell(this.citation.url()));
		csv.printRecord("version", cell(this.citation.version()));
		for (org.trama.question.Answer.Data data : this.citation.data()) {
			csv.printRecord("sha256 " + data.edition(), data.sha256());
		}
	}

	private static Object cell(@org.jspecify.annotations.Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof Number) ? value : AnswerCsv.inert(Attribute.plain(value));
	}

	/** What stands in a table. */
	private interface Table {

		void print(CSVPrinter csv) throws IOException;

	}

}
