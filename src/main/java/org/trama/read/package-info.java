/**
 * Single things and lists, read from the graph by repositories of Spring Data Neo4j.
 * Entities and repositories never leave this package; what leaves are records. May use
 * {@code model}, {@code text} and {@code engine}.
 */
@NullMarked
package org.trama.read;

import org.jspecify.annotations.NullMarked;
