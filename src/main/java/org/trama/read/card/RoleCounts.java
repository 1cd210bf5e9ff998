package org.trama.read.card;

/**
 * In how many actions an actor has which role.
 *
 * @param lead in how many it promises to do the action
 * @param partner in how many it takes part
 * @param mentioned in how many it is named in any other way
 */
public record RoleCounts(int lead, int partner, int mentioned) {
}
