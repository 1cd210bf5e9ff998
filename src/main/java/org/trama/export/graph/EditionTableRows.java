package org.trama.export.graph;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.trama.export.graph.GraphSource.SourceEnd;
import org.trama.export.graph.GraphSource.SourceNode;
import org.trama.export.graph.GraphSource.SourceRelationship;
import org.trama.model.Kind;
import org.trama.model.Quote;

/**
 * An edition's nodes and relationships as rows of its tables. The words that state a
 * relationship are in {@code evidence}, and in {@code offsets}, in the same order, where
 * they stand in the action's text or the line's title. What there is only for search is
 * left out.
 */
final class EditionTableRows {

	/** What there is only inside Trama. */
	private static final Set<String> INSIDE = Set.of("id", "stems", "roots", "about", "words", "names", "fingerprint",
			"position", "account");

	private static final List<String> TOLD_AS_EVIDENCE = List.of("quote", "start", "end", "moreQuotes", "moreStarts",
			"moreEnds");

	private EditionTableRows() {
	}

	static GraphNode of(SourceNode node) {
		Map<String, Object> terms = plain(node.properties());
		Map<String, Object> values = new TreeMap<>(terms);
		values.put("kind", node.kind().word());
		String label = Stream.of("acronym", "code", "short", "name", "title")
			.map(node.properties()::get)
			.filter(Objects::nonNull)
			.map(Object::toString)
			.findFirst()
			.orElse(node.id());
		String address = node.kind().address(node.id());
		return new GraphNode(new GraphNode.Id(address, address), node.kind(), label, values, terms, null);
	}

	static GraphLink of(String id, SourceRelationship relationship) {
		Map<String, Object> values = plain(relationship.properties());
		List<Quote> quotes = quotes(relationship.properties());
		if (!quotes.isEmpty()) {
			TOLD_AS_EVIDENCE.forEach(values::remove);
			values.put("evidence", quotes.stream().map(Quote::text).toList());
			values.put("offsets", quotes.stream().map((quote) -> quote.start() + "-" + quote.end()).toList());
		}
		return new GraphLink(id, id(relationship.from()), id(relationship.to()), relationship.type(), null, values,
				List.of(), words(relationship, quotes));
	}

	private static GraphNode.Id id(SourceEnd end) {
		return new GraphNode.Id(end.address(), end.address());
	}

	/**
	 * Words stand in the end that has no name of its own: an action, a line of action, or
	 * an edition, whose words, such as a line's status, are no property of it.
	 */
	private static List<GraphLink.Words> words(SourceRelationship relationship, List<Quote> quotes) {
		SourceEnd text = (relationship.from().kind().family() == null) ? relationship.from() : relationship.to();
		return quotes.stream()
			.map((quote) -> new GraphLink.Words(relationship.type(), text.address(), text.kind() != Kind.EDITION,
					quote))
			.toList();
	}

	/**
	 * All words that the properties of a relationship name: the first in {@code quote},
	 * further ones in lists beside it.
	 */
	private static List<Quote> quotes(Map<String, Object> properties) {
		List<Quote> all = new ArrayList<>();
		if (properties.get("quote") instanceof String quote && properties.get("start") instanceof Long start
				&& properties.get("end") instanceof Long end) {
			all.add(new Quote(quote, Math.toIntExact(start), Math.toIntExact(end)));
		}
		if (properties.get("moreQuotes") instanceof List<?> quotes
				&& properties.get("moreStarts") instanceof List<?> starts
				&& properties.get("moreEnds") instanceof List<?> ends) {
			for (int i = 0; i < quotes.size(); i++) {
				all.add(new Quote((String) quotes.get(i), Math.toIntExact((Long) starts.get(i)),
						Math.toIntExact((Long) ends.get(i))));
			}
		}
		return all;
	}

	/** The properties that are of use outside, as values that every format knows. */
	private static Map<String, Object> plain(Map<String, Object> properties) {
		Map<String, Object> values = new TreeMap<>();
		properties.forEach((name, value) -> {
			if (!INSIDE.contains(name)) {
				values.put(name, plain(value));
			}
		});
		return values;
	}

	private static Object plain(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(String::valueOf).toList();
		}
		boolean known = value instanceof Long || value instanceof Double || value instanceof Boolean
				|| value instanceof TemporalAccessor;
		return known ? value : value.toString();
	}

}
