/**
 * A file of any format that people bring becomes a {@link org.trama.document.Source}: one
 * small reader a format, chosen by the file's content. What cannot be read is refused
 * with the way out. May use {@code document}, {@code source}, {@code field} and
 * {@code model}.
 */
@NullMarked
package org.trama.document.format;

import org.jspecify.annotations.NullMarked;
