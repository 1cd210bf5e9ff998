package org.trama.document.layout;

import org.trama.document.status.StatusPhrase;

/**
 * The beginning of each part of a row, as indices of lines.
 *
 * @param objective the objective's heading
 * @param strategy the strategy's heading
 * @param line the line of action's code
 * @param statusLine the status
 * @param status what the status says
 */
record RowStart(int objective, int strategy, int line, int statusLine, StatusPhrase status) {
}
