package org.trama.extract.role;

import java.util.List;

/**
 * The subject of a verb: whoever promises.
 *
 * @param actors the places of the actors in the sentence
 * @param verb the place of the verb
 * @param rule the rule that tells
 */
record Subject(List<Integer> actors, int verb, RoleRule rule) {
}
