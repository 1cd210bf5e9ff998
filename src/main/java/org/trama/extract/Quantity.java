package org.trama.extract;

import java.math.BigDecimal;

/**
 * A promised quantity.
 *
 * @param value how many
 * @param unit the counted noun phrase, as it stands in the text
 * @param quote the number and its unit
 */
public record Quantity(BigDecimal value, String unit, Quote quote) {
}
