package org.trama.question.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.trama.model.Kind;
import org.trama.model.Reference;

/**
 * References to the nodes that the database gives.
 */
public final class NodeReferences {

	private NodeReferences() {
	}

	/**
	 * Shows a node.
	 * @param node any node of the graph
	 */
	public static Reference of(Node node) {
		String id = text(node, List.of("id"), node.elementId());
		return new Reference(id, kind(node.labels()),
				text(node, List.of("acronym", "code", "short", "name", "title"), id),
				text(node, List.of("name", "title"), id))
			.inEnglish(node.get("shortEn").asString(null), node.get("nameEn").asString(null));
	}

	private static String kind(Iterable<String> labels) {
		List<String> sorted = StreamSupport.stream(labels.spliterator(), false).sorted().toList();
		return Kind.ofLabels(sorted)
			.map(Kind::word)
			.orElseGet(() -> sorted.stream().findFirst().orElse("thing").toLowerCase(Locale.ROOT));
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
