package org.trama.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

/**
 * Makes things to show out of nodes.
 */
public final class Things {

	/** Labels that only say what others of the same node say better. */
	private static final Set<String> GENERAL = Set.of("Actor", "Initiative");

	private static final Map<String, String> KINDS = Map.of("ActionLine", "line");

	private Things() {
	}

	/**
	 * Shows a node.
	 * @param node any node of the graph
	 */
	public static Thing of(Node node) {
		String id = text(node, List.of("id"), node.elementId());
		return new Thing(id, kind(node.labels()), text(node, List.of("acronym", "code", "name", "title"), id),
				text(node, List.of("name", "title"), id));
	}

	private static String kind(Iterable<String> labels) {
		List<String> sorted = StreamSupport.stream(labels.spliterator(), false).sorted().toList();
		return Stream.concat(sorted.stream().filter((label) -> !GENERAL.contains(label)), sorted.stream())
			.findFirst()
			.map((label) -> KINDS.getOrDefault(label, label.toLowerCase(Locale.ROOT)))
			.orElse("thing");
	}

	private static String text(Node node, List<String> properties, String otherwise) {
		return properties.stream()
			.map(node::get)
			.filter((value) -> !value.isNull())
			.map(Value::asString)
			.findFirst()
			.orElse(otherwise);
	}

}
