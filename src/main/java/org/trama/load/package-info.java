/**
 * One edition of a plan goes into the graph, whole or not at all. May use {@code model},
 * {@code text}, {@code document}, {@code extract} and {@code engine}.
 */
@NullMarked
package org.trama.load;

import org.jspecify.annotations.NullMarked;
