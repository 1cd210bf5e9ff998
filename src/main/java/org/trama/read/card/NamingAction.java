package org.trama.read.card;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;
import org.trama.model.Role;

/**
 * An action that names a thing, and the words that do.
 *
 * @param id the action's id
 * @param edition the id of the edition it is stated in
 * @param line the line of action it advances
 * @param planned whether the edition says that actions will be carried out in its line
 * @param text its text
 * @param role for actors: {@code lead}, {@code partner} or {@code mentioned}
 * @param quotes the words that name the thing
 * @param clause for actors: the words that give it its role
 */
public record NamingAction(String id, String edition, Coded line, @Nullable Boolean planned, String text,
		@Nullable String role, List<Quote> quotes, @Nullable Quote clause) {

	/**
	 * Whether what it names takes part in it: an actor that leads or partners, or
	 * anything that isn't an actor.
	 */
	public boolean active() {
		return !Role.MENTIONED.word().equals(this.role);
	}

}
