/**
 * The doors through which single things and lists are read: repositories of Spring Data
 * Neo4j behind them, records of {@code read.card} in front. Entities and repositories
 * never leave this package. What is counted or followed around things comes from
 * {@code read.aggregate}. May use {@code model}, {@code text} and {@code engine}.
 */
@NullMarked
package org.trama.read;

import org.jspecify.annotations.NullMarked;
