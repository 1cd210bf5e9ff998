/**
 * Printed pages: letters with a place become words, lines, columns and tables.
 */
@NullMarked
package org.trama.document.format.pdf;

import org.jspecify.annotations.NullMarked;
