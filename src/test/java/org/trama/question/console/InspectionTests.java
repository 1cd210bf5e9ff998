package org.trama.question.console;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trama.question.console.RefusedQuery.Reason;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class InspectionTests {

	@ParameterizedTest
	@MethodSource("org.trama.question.console.Attempts#refused")
	void shouldRefuseWhatDoesMoreThanRead(String query, Reason reason) {
		assertThatExceptionOfType(RefusedQuery.class).isThrownBy(() -> Inspection.pass(query))
			.returns(reason, RefusedQuery::reason);
	}

	@ParameterizedTest
	@MethodSource("org.trama.question.console.Attempts#reading")
	void shouldLetPassWhatReads(String query) {
		assertThatNoException().isThrownBy(() -> Inspection.pass(query));
	}

	@Test
	void shouldSayWhereTheReasonStands() {
		assertThatExceptionOfType(RefusedQuery.class).isThrownBy(() -> Inspection.pass("MATCH (n)\n  DELETE n"))
			.returns(2, RefusedQuery::line)
			.returns(3, RefusedQuery::column)
			.returns("DELETE", RefusedQuery::what);
		assertThatExceptionOfType(RefusedQuery.class).isThrownBy(() -> Inspection.pass("RETURN 1,\n '\\u0041'"))
			.returns(2, RefusedQuery::line)
			.returns(3, RefusedQuery::column);
	}

	@Test
	void shouldRefuseParametersThatCypherDoesNotKnow() {
		refuses(Map.of("x", BigInteger.ONE.shiftLeft(64)));
		refuses(Map.of("x", BigDecimal.ONE));
		Object deep = 1;
		for (int i = 0; i < 50; i++) {
			deep = List.of(deep);
		}
		refuses(Map.of("x", deep));
		assertThatNoException()
			.isThrownBy(() -> ConsoleParameters.pass(Map.of("x", List.of(1, "a", Map.of("b", 1.5)))));
	}

	private static void refuses(Map<String, Object> parameters) {
		assertThatExceptionOfType(RefusedQuery.class).isThrownBy(() -> ConsoleParameters.pass(parameters))
			.returns(Reason.PARAMETER, RefusedQuery::reason)
			.returns("x", RefusedQuery::what);
	}

}
