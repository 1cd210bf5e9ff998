package org.trama.model;

import org.jspecify.annotations.Nullable;

/**
 * A thing of the graph, as much of it as is needed to name it and to ask for more.
 *
 * @param id its stable id, such as {@code inm}
 * @param kind its kind's word, such as {@code agency} or {@code line}; of a node that is
 * none of Trama's, its label in lower case
 * @param label the words for where there is little room: its acronym or code, else its
 * short form, else its name
 * @param name its full name or title
 */
public record Reference(String id, String kind, String label, String name) {

	/**
	 * Refers to a thing of a known kind.
	 * @param kind its kind
	 * @param id its id
	 * @param brief its acronym, code or short form, if it has one
	 * @param name its full name or title
	 */
	public static Reference of(Kind kind, String id, @Nullable String brief, String name) {
		return new Reference(id, kind.word(), (brief != null) ? brief : name, name);
	}

	/**
	 * Whether it is of a kind.
	 * @param one the kind
	 */
	public boolean is(Kind one) {
		return this.kind.equals(one.word());
	}

}
