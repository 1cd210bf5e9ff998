/**
 * Networks: who is tied to whom, through what, how strongly, and where each stands. A
 * recipe picks actions, kinds of nodes and what ties them; the network gives nodes with
 * measures and positions, and ties with the words that show them. May use {@code model}
 * and {@code read}, whose mentions it is made of.
 */
@NullMarked
package org.trama.network;

import org.jspecify.annotations.NullMarked;
