package org.trama.read.card;

/**
 * A name in an edition that the catalog lacks.
 *
 * @param name the name as it stands in the text
 * @param guess what it probably is
 * @param action the id of the action that has it
 * @param line the code of that action's line
 * @param quote where it stands
 * @param start the offset of its first character in the action's text
 * @param end the offset behind its last
 */
public record UnresolvedName(String name, String guess, String action, String line, String quote, int start, int end) {
}
