/**
 * The one kind of text that files of every format become: paragraphs, and tables as one
 * card a row. May use {@code document}, {@code source}, {@code field}, {@code model} and
 * {@code text}.
 */
@NullMarked
package org.trama.document.format.canonical;

import org.jspecify.annotations.NullMarked;
