package org.trama.question.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.trama.model.Evidence;
import org.trama.model.Origin;
import org.trama.model.Quotation;
import org.trama.model.Quote;
import org.trama.model.RelationshipType;

/**
 * Reads the paths of an evidence column. Every relationship in them that is read from a
 * text is evidence, told under that text: one with a quote by its quote, one from an
 * action to its edition by the whole action, and one that the catalog knows by the source
 * that the catalog names.
 */
public final class EvidenceReader {

	private final Map<EvidenceText, Map<String, Quotation>> found = new TreeMap<>();

	private EvidenceReader() {
	}

	/**
	 * Reads an evidence column.
	 * @param paths a path, or a list of them, however nested
	 * @return what stands in it, in the order of the plan
	 */
	public static List<Evidence> read(Value paths) {
		EvidenceReader reader = new EvidenceReader();
		reader.readAll(paths.asObject());
		return reader.found.entrySet()
			.stream()
			.map((entry) -> entry.getKey().with(entry.getValue().values().stream().sorted().toList()))
			.toList();
	}

	private void readAll(@Nullable Object value) {
		if (value instanceof List<?> list) {
			list.forEach(this::readAll);
		}
		else if (value instanceof Path path) {
			path.forEach(this::read);
		}
	}

	private void read(Path.Segment segment) {
		Relationship relationship = segment.relationship();
		boolean forward = relationship.startNodeElementId().equals(segment.start().elementId());
		Node from = forward ? segment.start() : segment.end();
		Node to = forward ? segment.end() : segment.start();
		String quote = quote(from, relationship);
		if (!quote.isEmpty()) {
			this.found.computeIfAbsent(EvidenceText.of(from, relationship, to), (statement) -> new LinkedHashMap<>())
				.put(relationship.elementId(), quotation(from, relationship, to, quote));
		}
	}

	private static String quote(Node from, Relationship relationship) {
		if (relationship.hasType(RelationshipType.STATED_IN.type())) {
			return from.get("text").asString("");
		}
		boolean known = relationship.get("origin").asString("").equals(Origin.CATALOG.word());
		return relationship.get("quote").asString(known ? from.get("source").asString("") : "");
	}

	private static Quotation quotation(Node from, Relationship relationship, Node to, String quote) {
		return new Quotation(NodeReferences.of(from).id(), relationship.type(), NodeReferences.of(to).id(), quote,
				relationship.get("start").asInt(0), relationship.get("end").asInt(quote.length()), clause(relationship),
				relationship.get("origin").asString(Origin.EXTRACTED.word()));
	}

	private static @Nullable Quote clause(Relationship relationship) {
		return relationship.get("clause").isNull() ? null : new Quote(relationship.get("clause").asString(),
				relationship.get("clauseStart").asInt(), relationship.get("clauseEnd").asInt());
	}

}
