package org.trama.search;

import java.util.List;

/**
 * Something and all that it is called, each name as its stems.
 *
 * @param id its id
 * @param names the stems of its acronym, name and aliases
 */
record NamedThing(String id, List<List<String>> names) {
}
