package org.trama.export.graph;

import java.util.List;
import java.util.Map;

/**
 * A relationship of an edition as other tools take it. The words that state it are in
 * {@code evidence}, where they stand in the action's text or the line's title in
 * {@code offsets}, in the same order.
 *
 * @param id its id in the file
 * @param source the id of the thing it begins at
 * @param target the id of the thing it ends at
 * @param kind its type, such as {@code LEADS}
 * @param values what is known of it, by name
 */
record EditionLink(String id, String source, String target, String kind, Map<String, Object> values) {

	private static final List<String> TOLD_AS_EVIDENCE = List.of("quote", "start", "end", "moreQuotes", "moreStarts",
			"moreEnds");

	static EditionLink of(int number, String type, GraphFile.End from, GraphFile.End to,
			Map<String, Object> properties) {
		Map<String, Object> values = EditionThing.plain(properties);
		List<QuotedWords> words = QuotedWords.of(properties);
		if (!words.isEmpty()) {
			TOLD_AS_EVIDENCE.forEach(values::remove);
			values.put("evidence", words.stream().map(QuotedWords::quote).toList());
			values.put("offsets", words.stream().map((quoted) -> quoted.start() + "-" + quoted.end()).toList());
		}
		return new EditionLink("e" + number, from.address(), to.address(), type, values);
	}

}
