package org.trama.read.card;

import java.util.List;

import org.trama.model.Kind;

/**
 * All that an edition says of one thing, to report on it.
 *
 * @param kind what kind of thing it is
 * @param description what the catalog says of it
 * @param edition the edition
 * @param own the actions that name it or, of populations and places, one below it, in the
 * order of the document; of an actor those with any part of it
 * @param all every action of the edition, to see who else is about the same
 * @param idle the lines without anything scheduled: for a population those whose titles
 * name it or a narrower one, for anything else those of the strategies it is active in
 */
public record Dossier(Kind kind, Description description, EditionCard edition, List<Commitment> own,
		List<ActionMentions> all, List<IdleLine> idle) {

	public Dossier {
		own = List.copyOf(own);
		all = List.copyOf(all);
		idle = List.copyOf(idle);
	}

}
