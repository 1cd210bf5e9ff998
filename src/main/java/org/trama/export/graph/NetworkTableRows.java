package org.trama.export.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.export.EvidenceWords;
import org.trama.model.Evidence;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.model.Reference;
import org.trama.network.Edge;
import org.trama.network.Network;
import org.trama.network.Node;

/**
 * A network's nodes and ties as rows of its tables: nodes with their measures, ties with
 * what they are made through and the words that show them.
 *
 * @param network the network
 * @param styles how its nodes look
 */
record NetworkTableRows(Network network, NodeStyles styles) {

	/** What a node's community is called. */
	private static final String COMMUNITY_NAME = "communityName";

	private static final List<Measure> MEASURES = List.of(new Measure("actions", Node::actions),
			new Measure("activity", Node::activity), new Measure("prominence", Node::prominence),
			new Measure("degree", (node) -> node.measures().degree()),
			new Measure("weightedDegree", GraphColumn.Type.DOUBLE, (node) -> node.measures().weightedDegree()),
			new Measure("betweenness", GraphColumn.Type.DOUBLE, (node) -> node.measures().betweenness()),
			new Measure("closeness", GraphColumn.Type.DOUBLE, (node) -> node.measures().closeness()),
			new Measure("pageRank", GraphColumn.Type.DOUBLE, (node) -> node.measures().pageRank()),
			new Measure("coreness", (node) -> node.measures().coreness()),
			new Measure("community", (node) -> node.measures().community()),
			new Measure("component", (node) -> node.measures().component()));

	/** The measures that aren't the number of a group. */
	static final List<String> SIZES = MEASURES.stream()
		.map(Measure::name)
		.filter((name) -> !List.of("community", "component").contains(name))
		.toList();

	static final List<GraphColumn> NODE_COLUMNS = Stream
		.of(Stream.of("kind", "name").map((name) -> new GraphColumn(name, GraphColumn.Type.STRING)),
				MEASURES.stream().map((measure) -> new GraphColumn(measure.name(), measure.type())),
				Stream.of(new GraphColumn(COMMUNITY_NAME, GraphColumn.Type.STRING)))
		.flatMap(Function.identity())
		.toList();

	static final List<GraphColumn> LINK_COLUMNS = Stream
		.concat(Stream.of(new GraphColumn("passages", GraphColumn.Type.INTEGER)),
				Stream.of("shared", "sharedNames", "actions", "lines", "evidence")
					.map((name) -> new GraphColumn(name, GraphColumn.Type.LISTSTRING)))
		.toList();

	static NetworkTableRows of(Network network, Look look) {
		Function<Node, @Nullable Number> size = MEASURES.stream()
			.filter((measure) -> measure.name().equals(look.size()))
			.findFirst()
			.orElseThrow()
			.of();
		return new NetworkTableRows(network, new NodeStyles(network, look, (node) -> {
			Number value = size.apply(node);
			return (value != null) ? value.doubleValue() : 0;
		}));
	}

	GraphNode of(Node node) {
		Reference thing = node.thing();
		NodeStyle style = this.styles.of(node);
		Map<String, Object> values = new LinkedHashMap<>(Map.of("kind", thing.kind()));
		values.put("name", thing.name());
		Map<String, Object> terms = new LinkedHashMap<>(Map.of("name", thing.name()));
		terms.put("acronym", thing.label());
		MEASURES.forEach((measure) -> {
			Number number = measure.of().apply(node);
			if (number != null) {
				values.put(measure.name(), number);
				terms.put(measure.name(), number);
			}
		});
		values.put(COMMUNITY_NAME, this.styles.community(node));
		terms.put("x", style.x());
		terms.put("y", style.y());
		return new GraphNode(id(thing), kind(thing), thing.label(), values, terms, style);
	}

	GraphLink of(Edge edge) {
		GraphNode.Id source = id(edge.source());
		GraphNode.Id target = id(edge.target());
		List<Evidence> evidence = this.network.evidence(edge);
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("passages", edge.passages());
		values.put("shared", edge.shared().stream().map(Reference::id).toList());
		values.put("sharedNames", edge.shared().stream().map(Reference::label).toList());
		values.put("actions", evidence.stream().map(Evidence::action).filter(Objects::nonNull).toList());
		values.put("lines", evidence.stream().map(Evidence::line).distinct().toList());
		values.put("evidence", evidence.stream().map(EvidenceWords::of).toList());
		return new GraphLink(source.text() + "~" + target.text(), source, target, edge.kind(), edge.weight(), values,
				edge.shared().stream().map(NetworkTableRows::address).toList(),
				evidence.stream().flatMap((one) -> words(one).stream()).toList());
	}

	private static List<GraphLink.Words> words(Evidence evidence) {
		String text = Kind.ACTION.address(String.valueOf(evidence.action()));
		return evidence.quotes()
			.stream()
			.map((quote) -> new GraphLink.Words(quote.type(), text, true,
					new Quote(quote.quote(), quote.start(), quote.end())))
			.toList();
	}

	private GraphNode.Id id(Reference thing) {
		return new GraphNode.Id(this.network.id(thing), address(thing));
	}

	private static String address(Reference thing) {
		return kind(thing).address(thing.id());
	}

	private static Kind kind(Reference thing) {
		return Kind.ofWord(thing.kind()).orElseThrow();
	}

	/**
	 * A number that says how a node stands in the network.
	 *
	 * @param name its name
	 * @param type its type
	 * @param of its value of a node, or none
	 */
	private record Measure(String name, GraphColumn.Type type, Function<Node, @Nullable Number> of) {

		Measure(String name, Function<Node, @Nullable Number> of) {
			this(name, GraphColumn.Type.INTEGER, of);
		}

	}

}
