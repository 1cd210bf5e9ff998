package org.trama.graph;

/**
 * Words of the document that say something.
 *
 * @param quote the words
 * @param start the offset of their first character, in the action's text or the line's
 * title
 * @param end the offset behind their last character
 */
public record Quoted(String quote, int start, int end) {
}
