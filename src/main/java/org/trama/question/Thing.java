package org.trama.question;

/**
 * A node of the graph, as an answer shows it.
 *
 * @param id its stable id, such as {@code inm}
 * @param kind what it is: {@code agency}, {@code program}, {@code line} …
 * @param label what to write where there is little room: its acronym or code, or else its
 * name
 * @param name its full name or title
 */
public record Thing(String id, String kind, String label, String name) {
}
