/**
 * Trama: from a public programme document to a graph of who does what, with whom, through
 * which programmes and for whom. Each package is a room with one job; its
 * {@code package-info} says which and what it may use, and a test holds it to that.
 */
@NullMarked
package org.trama;

import org.jspecify.annotations.NullMarked;
