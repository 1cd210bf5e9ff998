package org.trama.read.card;

import org.jspecify.annotations.Nullable;

/**
 * A thing by its names.
 *
 * @param id its id
 * @param acronym its usual acronym, if it has one
 * @param name its name
 * @param nameEn its name in English, if it is known
 */
public record ThingName(String id, @Nullable String acronym, String name, @Nullable String nameEn) {

}
