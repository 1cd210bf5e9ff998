/**
 * What somebody probably meant who wrote a word that nothing in the graph has. Uses
 * {@code text} and {@code engine}.
 */
@NullMarked
package org.trama.search.spelling;

import org.jspecify.annotations.NullMarked;
