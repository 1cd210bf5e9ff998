package org.trama.read.card;

/**
 * A plan or an edition, as much of it as is needed to name it.
 *
 * @param id its id
 * @param title its title
 */
public record Titled(String id, String title) {
}
