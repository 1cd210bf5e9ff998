package org.trama.read.card;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;
import org.trama.model.Reference;
import org.trama.model.Role;

/**
 * An action with all that it names, and the words that name it.
 *
 * @param id its id, such as {@code pem-2018:1.2.4:2}
 * @param edition the id of the edition it is stated in
 * @param line the line of action it advances
 * @param strategy that line's strategy, if there is one
 * @param firstLine the first line of the source it stands in
 * @param lastLine the last one
 * @param mentions what it names, in the order of its text
 */
public record ActionMentions(String id, String edition, Coded line, @Nullable Coded strategy, int firstLine,
		int lastLine, List<Mention> mentions) {

	public ActionMentions {
		mentions = List.copyOf(mentions);
	}

	/**
	 * Something that an action names.
	 *
	 * @param thing the thing
	 * @param relationship the type of the relationship between the two, such as
	 * {@code LEADS}
	 * @param role for an actor: its role
	 * @param quote the first words that name it
	 * @param clause for an actor: the words that give it its role
	 * @param origin where this was learnt: {@code extracted}, {@code catalog} or
	 * {@code correction}
	 */
	public record Mention(Reference thing, String relationship, @Nullable Role role, @Nullable Quote quote,
			@Nullable Quote clause, String origin) {
	}

}
