/**
 * Networks: who is tied to whom, through what, how strongly, and where each stands. A
 * recipe picks actions, kinds of nodes and what ties them; the network gives nodes with
 * measures and positions, and ties with the words that show them. May use {@code graph},
 * whose {@code Mentions} it is made of, and {@code question}, whose evidence it gives.
 */
@NullMarked
package org.trama.network;

import org.jspecify.annotations.NullMarked;
