package org.trama.export.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;

/**
 * A row of a graph's table of links.
 *
 * @param id its id in the file
 * @param source the node it begins at
 * @param target the node it ends at
 * @param kind its type, such as {@code LEADS}, or what it is made of
 * @param weight how strong it is, if links have weights
 * @param values what is known of it, by the names of columns, in their order
 * @param through the addresses of what it is made through; none of a relationship
 * @param words the words that show it
 */
record GraphLink(String id, GraphNode.Id source, GraphNode.Id target, String kind, @Nullable Double weight,
		Map<String, Object> values, List<String> through, List<Words> words) {

	/**
	 * Words that state a relationship, and the text they stand in.
	 *
	 * @param type the relationship's type, such as {@code LEADS}
	 * @param text the address of what has the text: an action, a line of action, an
	 * edition
	 * @param isInFile whether the text is in the file, so that offsets into it mean
	 * something
	 * @param quote the words
	 */
	record Words(String type, String text, boolean isInFile, Quote quote) {
	}

}
