/**
 * The word lists of {@code grammar/*.yaml}, read. They are written as Spanish is, with
 * accents; what compares folded text folds them when they are read. May use {@code text}.
 */
@NullMarked
package org.trama.grammar;

import org.jspecify.annotations.NullMarked;
