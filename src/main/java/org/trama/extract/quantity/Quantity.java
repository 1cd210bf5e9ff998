package org.trama.extract.quantity;

import java.math.BigDecimal;

import org.trama.model.Quote;

/**
 * A promised quantity.
 *
 * @param value how many
 * @param unit the counted noun phrase, as it stands in the text
 * @param quote the number and its unit
 */
public record Quantity(BigDecimal value, String unit, Quote quote) {
}
