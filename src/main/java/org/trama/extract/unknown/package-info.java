/**
 * Finds in a text names that the catalog lacks, and guesses what they name.
 */
@NullMarked
package org.trama.extract.unknown;

import org.jspecify.annotations.NullMarked;
