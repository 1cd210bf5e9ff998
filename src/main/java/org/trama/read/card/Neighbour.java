package org.trama.read.card;

import org.jspecify.annotations.Nullable;

/**
 * A neighbour of a thing.
 *
 * @param id its id
 * @param acronym its usual acronym, if it has one
 * @param name its name
 * @param nameEn its name in English, if it is known
 * @param actions in how many actions both are
 */
public record Neighbour(String id, @Nullable String acronym, String name, @Nullable String nameEn, int actions) {
}
