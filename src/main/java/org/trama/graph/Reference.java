package org.trama.graph;

import org.jspecify.annotations.Nullable;

/**
 * A thing, as much of it as is needed to name it and to ask for more.
 *
 * @param id its id
 * @param acronym its usual acronym, if it has one
 * @param name its name
 */
public record Reference(String id, @Nullable String acronym, String name) {
}
