package org.trama.question;

import org.trama.model.Bilingual;

/**
 * A column of an answer.
 *
 * @param name its name
 * @param type what stands in it
 * @param description what it says
 */
public record Column(String name, ColumnType type, Bilingual description) {
}
