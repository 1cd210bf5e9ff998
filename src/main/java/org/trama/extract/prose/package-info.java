/**
 * A paragraph as the rules of the language read it: without the marks that print and
 * lists leave in it, with the capitals and accents that it lacks; each character leads
 * back to the words as they stand.
 */
@NullMarked
package org.trama.extract.prose;

import org.jspecify.annotations.NullMarked;
