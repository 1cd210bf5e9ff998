/**
 * Reads from the grammar of a paragraph who promises, who takes part and who is only
 * named, with the words that say so.
 */
@NullMarked
package org.trama.extract.role;

import org.jspecify.annotations.NullMarked;
