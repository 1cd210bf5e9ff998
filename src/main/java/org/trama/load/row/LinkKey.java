package org.trama.load.row;

/**
 * The type and the ends that tell one relationship from all others: there is at most one
 * of a type between two nodes, save that each edition's title of a line says by itself
 * whom it concerns.
 *
 * @param type the relationship's type
 * @param from the node it starts at
 * @param to the node it ends at
 * @param edition the edition that says so, where the ends don't tell; otherwise empty
 */
public record LinkKey(String type, NodeKey from, NodeKey to, String edition) {
}
