/**
 * The empty table that people copy their programme into.
 */
@NullMarked
package org.trama.export.template;

import org.jspecify.annotations.NullMarked;
