/**
 * Reads plans by layouts: files that say how a kind of programme is laid out. One reader
 * runs them all. May use {@code source} and {@code field} besides the records of
 * {@code document}.
 */
@NullMarked
package org.trama.document.outline;

import org.jspecify.annotations.NullMarked;
