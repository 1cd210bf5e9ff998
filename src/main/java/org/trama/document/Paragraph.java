package org.trama.document;

/**
 * A paragraph of the actions column.
 *
 * @param ordinal its place within the line of action, from 1
 * @param text its text in reading form: one space between words
 * @param at where it stands in the source
 */
public record Paragraph(int ordinal, String text, LineRange at) {
}
