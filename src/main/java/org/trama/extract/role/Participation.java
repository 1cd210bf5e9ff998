package org.trama.extract.role;

import org.trama.extract.catalog.Actor;
import org.trama.extract.mention.Mention;
import org.trama.model.Quote;
import org.trama.model.Role;

/**
 * An actor's part in an action.
 *
 * @param role the strongest role that the words give it
 * @param actor the actor and the words that name it
 * @param evidence the words that give it its role: from the actor's name to the verb or
 * the connecting words
 */
public record Participation(Role role, Mention<Actor> actor, Quote evidence) {
}
