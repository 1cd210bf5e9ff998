package org.trama.export.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words that state a relationship.
 *
 * @param quote the words
 * @param start the offset of their first character in the action's text or line's title
 * @param end the offset behind their last
 */
record QuotedWords(String quote, long start, long end) {

	/**
	 * All words that the properties of a relationship name: the first in {@code quote},
	 * further ones in lists beside it.
	 */
	static List<QuotedWords> of(Map<String, Object> properties) {
		List<QuotedWords> all = new ArrayList<>();
		if (properties.get("quote") instanceof String quote && properties.get("start") instanceof Long start
				&& properties.get("end") instanceof Long end) {
			all.add(new QuotedWords(quote, start, end));
		}
		if (properties.get("moreQuotes") instanceof List<?> quotes
				&& properties.get("moreStarts") instanceof List<?> starts
				&& properties.get("moreEnds") instanceof List<?> ends) {
			for (int i = 0; i < quotes.size(); i++) {
				all.add(new QuotedWords((String) quotes.get(i), (Long) starts.get(i), (Long) ends.get(i)));
			}
		}
		return all;
	}

}
