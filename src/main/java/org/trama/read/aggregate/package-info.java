/**
 * What no node is but what many add up to: counts, neighbourhoods, and the mentions of
 * many actions at once. The only part of {@code read} that asks through
 * {@code Neo4jClient} and maps rows by hand. For {@code read} only. May use
 * {@code model}.
 */
@NullMarked
package org.trama.read.aggregate;

import org.jspecify.annotations.NullMarked;
