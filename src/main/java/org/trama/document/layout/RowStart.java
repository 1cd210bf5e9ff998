package org.trama.document.layout;

/**
 * Where the parts of a row begin, as indices of lines.
 *
 * @param objective the objective's heading
 * @param strategy the strategy's heading
 * @param line the line of action's code
 * @param statusLine the status
 * @param status what the status says
 */
record RowStart(int objective, int strategy, int line, int statusLine, StatusPhrase status) {
}
