/**
 * How words are folded, cut, stemmed and compared: one way for what documents say, for
 * what is stored and for what people type; and the one strict way to read the YAML files
 * that people write. Knows neither Spring nor Neo4j; may use {@code model}.
 */
@NullMarked
package org.trama.text;

import org.jspecify.annotations.NullMarked;
