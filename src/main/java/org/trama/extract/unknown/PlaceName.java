package org.trama.extract.unknown;

import org.trama.model.Quote;

/**
 * A place in a document that the catalog lacks.
 *
 * @param name its name as it stands in the text
 * @param kind what sort of place it seems to be, as {@code Place.kind} has it
 * @param clue what tells
 * @param quote where it stands
 */
public record PlaceName(String name, String kind, Clue clue, Quote quote) {
}
