package org.trama.search;

import java.util.List;

/**
 * Something and all that it is called.
 *
 * @param id its id
 * @param names the stems of its acronym, name and aliases, as documents may write them
 * @param english its names in English, which no document writes
 */
record NamedThing(String id, List<List<String>> names, List<String> english) {
}
