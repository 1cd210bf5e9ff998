package org.trama.load;

/**
 * What tells one node from all others.
 *
 * @param label the label within which the id is unique
 * @param id the node's stable id
 */
record NodeKey(String label, String id) {
}
