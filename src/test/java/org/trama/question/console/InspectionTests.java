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
	void shouldSayWhatCanNotStandThere() {
		assertThatExceptionOfType(RefusedQuery.class).isThrownBy(() -> Inspection.pass("RETURN 1 +"))
			.returns(Reason.SYNTAX, RefusedQuery::reason)
			.returns("∎", RefusedQuery::what);
		assertThatExceptionOfType(RefusedQuery.class).isThrownBy(() -> Inspection.pass("RETURN RETURN 1 1"))
			.returns(Reason.SYNTAX, RefusedQuery::reason)
			.returns("1", RefusedQuery::what)
			.returns(15, RefusedQuery::column);
	}

	@Test
	void shouldLetPassWhatIsAsLongOrAsDeepAsMayBeAndNothingBeyond() {
		String longest = "RETURN 1" + " ".repeat(Inspection.LONGEST - 8);
		assertThatNoException().isThrownBy(() -> Inspection.pass(longest));
		refuses(longest + " ", Reason.TOO_LONG);
		assertThatNoException().isThrownBy(() -> Inspection.pass(nested(Inspection.DEEPEST)));
		refuses(nested(Inspection.DEEPEST + 1), Reason.TOO_DEEP);
	}

	@Test
	void shouldNotTakeManyBracketsBesideEachOtherForDepth() {
		assertThatNoException()
			.isThrownBy(() -> Inspection.pass("RETURN [" + "[1], ".repeat(3 * Inspection.DEEPEST) + "1]"));
	}

	@Test
	void shouldTakeTheLeastAndTheGreatestNumberThatTheDatabaseHolds() {
		BigInteger least = BigInteger.valueOf(Long.MIN_VALUE);
		BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
		assertThatNoException().isThrownBy(() -> ConsoleParameters.pass(Map.of("x", List.of(least, most))));
		refuses(Map.of("x", least.subtract(BigInteger.ONE)));
		refuses(Map.of("x", Map.of("y", most.add(BigInteger.ONE))));
	}

	private static String nested(int depth) {
		return "RETURN " + "[".repeat(depth) + "1" + "]".repeat(depth);
	}

	private static void refuses(String query, Reason reason) {
		assertThatExceptionOfType(RefusedQuery.class).isThrownBy(() -> Inspection.pass(query))
			.returns(reason, RefusedQuery::reason);
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
