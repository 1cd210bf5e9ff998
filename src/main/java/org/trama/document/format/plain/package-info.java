/**
 * Formats that are text themselves: tables with separators, pages with markup.
 */
@NullMarked
package org.trama.document.format.plain;

import org.jspecify.annotations.NullMarked;
