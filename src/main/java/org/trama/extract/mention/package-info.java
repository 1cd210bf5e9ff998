/**
 * Finds in a text the names that the catalog knows, places and groups of people.
 */
@NullMarked
package org.trama.extract.mention;

import org.jspecify.annotations.NullMarked;
