package org.trama.extract.catalog;

import org.trama.model.Bilingual;

/**
 * A country whose names the catalog has.
 *
 * @param code its ISO 3166 code in lower case, such as {@code mx}
 * @param name what it is called
 * @param home the id of the place that it is
 */
public record Country(String code, Bilingual name, String home) {
}
