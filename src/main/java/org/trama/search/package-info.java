/**
 * Looking for words in everything that the graph has. May use {@code model},
 * {@code text}, {@code engine} and {@code read}.
 */
@NullMarked
package org.trama.search;

import org.jspecify.annotations.NullMarked;
