package org.trama.question.console;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.question.console.RefusedQuery.Reason;

/**
 * Sees to it that parameters hold only what Cypher knows.
 */
final class ConsoleParameters {

	private static final int DEEPEST = 16;

	private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

	private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

	private ConsoleParameters() {
	}

	static void pass(Map<String, @Nullable Object> parameters) {
		parameters.forEach((name, value) -> {
			if (!passes(value, 0)) {
				throw RefusedQuery.because(Reason.PARAMETER, name);
			}
		});
	}

	private static boolean passes(@Nullable Object value, int depth) {
		if (depth > DEEPEST) {
			return false;
		}
		if (value instanceof Map<?, ?> map) {
			return map.values().stream().allMatch((inner) -> passes(inner, depth + 1));
		}
		if (value instanceof Collection<?> list) {
			return list.stream().allMatch((inner) -> passes(inner, depth + 1));
		}
		if (value instanceof BigInteger number) {
			return number.compareTo(LEAST) >= 0 && number.compareTo(MOST) <= 0;
		}
		return !(value instanceof BigDecimal);
	}

}
