/**
 * Looking for words in everything that the graph has: how Spanish text is cut into words
 * and stems, for the index and for what people type alike, and the search itself.
 */
@NullMarked
package org.trama.graph.search;

import org.jspecify.annotations.NullMarked;
