package org.trama.extract.unknown;

import org.trama.model.Quote;

/**
 * A name in a document that the catalog lacks.
 *
 * @param name the name as it stands in the text
 * @param guess what it probably is
 * @param quote where it stands
 */
public record Unresolved(String name, Guess guess, Quote quote) {

}
