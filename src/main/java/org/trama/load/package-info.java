/**
 * One edition of a plan goes into the graph, whole or not at all, and comes back out of
 * it as it went in. May use {@code document}, {@code extract} and {@code graph}.
 */
@NullMarked
package org.trama.load;

import org.jspecify.annotations.NullMarked;
