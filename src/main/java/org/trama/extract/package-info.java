/**
 * Paragraphs become actions with their actors, roles, initiatives, populations, places
 * and quantities, each with the words that say so. The catalog knows the names; the code
 * knows the grammar of Spanish commitments. Deterministic, without network; knows neither
 * Spring nor Neo4j, and may use {@code model}, {@code text} and {@code document}.
 */
@NullMarked
package org.trama.extract;

import org.jspecify.annotations.NullMarked;
