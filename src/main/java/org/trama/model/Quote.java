package org.trama.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Words of a document that say something, and where they stand.
 *
 * @param text the words as they stand in the action's text or the line's title
 * @param start the offset of the first character in that text
 * @param end the offset behind the last
 */
public record Quote(@JsonProperty("quote") String text, int start, int end) {

	/**
	 * Cuts a quote out of a text.
	 * @param text the action's text or the line's title
	 * @param start the offset of the first character
	 * @param end the offset behind the last
	 */
	public static Quote of(String text, int start, int end) {
		return new Quote(text.substring(start, end), start, end);
	}

}
