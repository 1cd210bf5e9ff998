package org.trama.question.console;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the console: whether there is one, and its limits.
 *
 * @param enabled whether queries are answered at all
 * @param timeout how long a query may take
 * @param rows how many rows an answer has at most
 * @param size how much an answer may hold, roughly
 * @param atOnce how many queries are answered at the same time
 */
@ConfigurationProperties(prefix = "trama.query", ignoreUnknownFields = false)
record ConsoleSettings(@DefaultValue("false") boolean enabled, @DefaultValue("10s") Duration timeout,
		@DefaultValue("1000") int rows, @DefaultValue("8MB") DataSize size, @DefaultValue("4") int atOnce) {
}
