package org.trama.extract;

import java.util.List;
import java.util.Set;

import org.trama.document.ProgrammeDocument;
import org.trama.document.account.Doubt;
import org.trama.document.account.SourceAccount;
import org.trama.extract.catalog.Theme;
import org.trama.model.Bilingual;

/**
 * All that was extracted from a document.
 *
 * @param titles the lines of action, in the plan's order
 * @param actions the actions, in the plan's order
 * @param about what the document is about
 * @param notes what was guessed of the document as a whole
 * @param doubts what could not be read as it should, in the plan's order
 */
public record Extraction(List<Title> titles, List<Action> actions, Set<Theme> about, List<Bilingual> notes,
		List<Doubt> doubts) {

	public Extraction {
		titles = List.copyOf(titles);
		actions = List.copyOf(actions);
		about = Set.copyOf(about);
		notes = List.copyOf(notes);
		doubts = List.copyOf(doubts);
	}

	/**
	 * The account of the document, with what came up when it was extracted from.
	 * @param document the document that this was extracted from
	 */
	public SourceAccount account(ProgrammeDocument document) {
		return SourceAccount.of(document).noting(this.notes).with(this.doubts);
	}

}
