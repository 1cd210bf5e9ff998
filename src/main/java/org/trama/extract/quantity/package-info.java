/**
 * Finds in a text what is promised in numbers.
 */
@NullMarked
package org.trama.extract.quantity;

import org.jspecify.annotations.NullMarked;
