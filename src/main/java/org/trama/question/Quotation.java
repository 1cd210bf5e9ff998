package org.trama.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, word for word, that makes a relationship of the graph true.
 *
 * @param from the id of the node that the relationship begins at
 * @param type its type, such as {@code LEADS}
 * @param to the id of the node that it ends at
 * @param quote the words that name the thing related, or all of the text if all of it
 * shows the relationship
 * @param start the offset of the first character in the text that the evidence names
 * @param end the offset behind the last
 * @param clause the words that give an actor its role, if it has one
 * @param origin how it was read: {@code extracted}, {@code catalog} or {@code correction}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quotation(String from, String type, String to, String quote, int start, int end, @Nullable Clause clause,
		String origin) {

	/**
	 * The words around a name that give the actor its role.
	 *
	 * @param quote the words
	 * @param start the offset of the first character
	 * @param end the offset behind the last
	 */
	public record Clause(String quote, int start, int end) {
	}

}
