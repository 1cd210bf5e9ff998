/**
 * What leaves {@code read}: cards of single things and rows of lists, as records that
 * know no database. May use {@code model}.
 */
@NullMarked
package org.trama.read.card;

import org.jspecify.annotations.NullMarked;
