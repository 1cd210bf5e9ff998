/**
 * Editions as they come back out of the graph: what a load is compared with, and the
 * records that went in.
 */
@NullMarked
package org.trama.load.stored;

import org.jspecify.annotations.NullMarked;
