package org.trama.load;

import org.trama.document.ProgrammeDocument;
import org.trama.load.description.EditionDescription;

/**
 * A document that has been read, and what is said about it: nothing more is needed of its
 * file.
 *
 * @param description what is said about it
 * @param document the document
 */
public record ReadFile(EditionDescription description, ProgrammeDocument document) {
}
