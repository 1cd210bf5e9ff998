package org.trama.read.card;

/**
 * A line of a source, as it stands in the document.
 *
 * @param number its number, from 1
 * @param text the line, without its end
 */
public record SourceText(int number, String text) {
}
