package org.trama.load;

import org.trama.document.account.SourceAccount;
import org.trama.model.Edition;

/**
 * The outcome of importing a document.
 *
 * @param edition the edition that the document was taken for
 * @param lines how many lines of action it has
 * @param actions how many actions
 * @param account what became of the document's lines, and what is doubtful in it
 * @param report what was done to the graph, or would be
 */
public record Imported(Edition edition, int lines, int actions, SourceAccount account, LoadReport report) {
}
