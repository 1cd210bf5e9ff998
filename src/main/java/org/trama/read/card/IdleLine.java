package org.trama.read.card;

import org.jspecify.annotations.Nullable;

/**
 * A line of action of which an edition says that nothing will be done.
 *
 * @param line the line
 * @param quote the words that say so
 * @param firstLine the first line of the source they stand in
 * @param lastLine the last one
 * @param actions how many actions it has in spite of them
 */
public record IdleLine(Coded line, @Nullable String quote, @Nullable Integer firstLine, @Nullable Integer lastLine,
		int actions) {
}
