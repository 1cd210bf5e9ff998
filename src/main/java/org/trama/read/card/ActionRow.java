package org.trama.read.card;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An action as a list shows it.
 *
 * @param id its id, such as {@code pem-2018:1.2.4:2}
 * @param edition the id of the edition it is stated in
 * @param line the line of action it advances
 * @param ordinal its place within the line, from 1
 * @param planned whether the edition says that actions will be carried out in its line
 * @param text its text, in the document's words
 * @param firstLine the first line of the source it stands in
 * @param lastLine the last one
 * @param actors who takes part
 */
public record ActionRow(String id, String edition, Coded line, int ordinal, @Nullable Boolean planned, String text,
		int firstLine, int lastLine, List<Part> actors) {

	public ActionRow {
		actors = List.copyOf(actors);
	}

	/**
	 * Who takes part in an action, and how.
	 *
	 * @param id the actor's id
	 * @param acronym its acronym, if it has one
	 * @param name its name
	 * @param role its role: {@code lead}, {@code partner} or {@code mentioned}
	 */
	public record Part(String id, @Nullable String acronym, String name, String role) {
	}

}
