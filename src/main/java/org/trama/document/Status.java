package org.trama.document;

/**
 * The document's word on a line of action: whether actions will be carried out.
 *
 * @param planned whether they will
 * @param words the words that say so, in reading form, such as "No se realizarán acciones
 * en 2018"
 * @param at where they stand in the source
 */
public record Status(boolean planned, String words, LineRange at) {
}
