package org.trama.read.card;

/**
 * A part of a plan's tree: an objective, a strategy or a line of action.
 *
 * @param id its id, such as {@code pem-2014-2018:1.2.4}
 * @param code its code in the plan, such as {@code 1.2.4}
 * @param title its title
 */
public record Coded(String id, String code, String title) {
}
