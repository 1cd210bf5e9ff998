/**
 * What leaves Trama as a file: actions and lines as NDJSON, answers as tables; graphs and
 * plans in the packages below. May use {@code model}, {@code document}, {@code extract},
 * {@code question} and {@code network}.
 */
@NullMarked
package org.trama.export;

import org.jspecify.annotations.NullMarked;
