package org.trama.export.docx;

import org.jspecify.annotations.Nullable;

/**
 * Some words of a paragraph.
 *
 * @param words the words
 * @param address where they lead to, if anywhere
 */
record Piece(String words, @Nullable String address) {
}
