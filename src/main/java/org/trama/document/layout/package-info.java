/**
 * The lines of a flattened table become a {@link org.trama.document.ProgrammeDocument}:
 * rows found by their headings, codes and status, page furniture left aside, every
 * character in one span.
 */
@NullMarked
package org.trama.document.layout;

import org.jspecify.annotations.NullMarked;
