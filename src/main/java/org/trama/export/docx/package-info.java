/**
 * Briefs as documents for a word processor.
 */
@NullMarked
package org.trama.export.docx;

import org.jspecify.annotations.NullMarked;
