package org.trama.export.graph;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trama.export.AnswerCsv;
import org.trama.model.Evidence;
import org.trama.model.Reference;
import org.trama.network.Edge;
import org.trama.network.Network;
import org.trama.network.Node;

/**
 * Something that is known of each node or each tie of a network, under the same name in
 * every format.
 *
 * @param <T> node or tie
 * @param name its name
 * @param type its type
 * @param of its value, or none: a text, a number, or a list of texts
 */
record Attribute<T>(String name, Type type, BiFunction<Network, T, @Nullable Object> of) {

	/** What is known of nodes besides id, label and position. */
	static final List<Attribute<Node>> OF_NODES = List.of(text("kind", (node) -> node.thing().kind()),
			text("name", (node) -> node.thing().name()), whole("actions", Node::actions),
			whole("activity", Node::activity), whole("prominence", Node::prominence),
			whole("degree", (node) -> node.measures().degree()),
			number("weightedDegree", (node) -> node.measures().weightedDegree()),
			number("betweenness", (node) -> node.measures().betweenness()),
			number("closeness", (node) -> node.measures().closeness()),
			number("pageRank", (node) -> node.measures().pageRank()),
			whole("coreness", (node) -> node.measures().coreness()),
			whole("community", (node) -> node.measures().community()),
			whole("component", (node) -> node.measures().component()));

	/** What is known of ties besides ends, kind and weight. */
	static final List<Attribute<Edge>> OF_EDGES = List.of(
			list("shared", (network, edge) -> edge.shared().stream().map(Reference::id).toList()),
			list("sharedNames", (network, edge) -> edge.shared().stream().map(Reference::label).toList()),
			list("actions",
					(network, edge) -> network.evidence(edge)
						.stream()
						.map(Evidence::action)
						.filter(Objects::nonNull)
						.map(String::valueOf)
						.toList()),
			list("lines", (network, edge) -> network.evidence(edge).stream().map(Evidence::line).distinct().toList()),
			list("evidence", (network, edge) -> network.evidence(edge).stream().map(AnswerCsv::quotes).toList()));

	private static Attribute<Node> text(String name, Function<Node, @Nullable Object> of) {
		return new Attribute<>(name, Type.STRING, (network, node) -> of.apply(node));
	}

	private static Attribute<Node> whole(String name, Function<Node, @Nullable Object> of) {
		return new Attribute<>(name, Type.INTEGER, (network, node) -> of.apply(node));
	}

	private static Attribute<Node> number(String name, Function<Node, @Nullable Object> of) {
		return new Attribute<>(name, Type.DOUBLE, (network, node) -> of.apply(node));
	}

	private static Attribute<Edge> list(String name, BiFunction<Network, Edge, @Nullable Object> of) {
		return new Attribute<>(name, Type.LISTSTRING, of);
	}

	/**
	 * A value as plain text; a list with semicolons.
	 */
	static String plain(Object value) {
		return (value instanceof List<?> list)
				? String.join(AnswerCsv.BETWEEN, list.stream().map(String::valueOf).toList()) : value.toString();
	}

	/** The types of values. */
	enum Type {

		/** A text. */
		STRING,
		/** A whole number. */
		INTEGER,
		/** A number with a fraction. */
		DOUBLE,
		/** True or false. */
		BOOLEAN,
		/** A list of texts. */
		LISTSTRING;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
