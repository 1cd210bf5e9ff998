package org.trama.question.answer;

import java.time.Duration;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.trama.model.Bilingual;
import org.trama.model.Reference;
import org.trama.question.Bounds;
import org.trama.question.Parameter;
import org.trama.question.ParameterType;
import org.trama.question.answer.RefusedQuestion.Reason;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Refused questions, one for each reason.
 */
public final class Refusals {

	private static final Parameter PARAMETER = new Parameter("agency", ParameterType.THING, null, false, null, null,
			List.of(), new Bilingual("Dependencia", "Agency"), new Bilingual("Cuál.", "Which."));

	private Refusals() {
	}

	/**
	 * Refuses a question.
	 * @param reason why
	 * @param candidates what may have been meant, if it is for a name
	 */
	public static RefusedQuestion because(Reason reason, List<Reference> candidates) {
		return switch (reason) {
			case UNKNOWN_QUESTION -> RefusedQuestion.unknown("x", List.of("a", "b"));
			case UNKNOWN_PARAMETER -> RefusedQuestion.unknownParameter("x", List.of(PARAMETER));
			case MISSING -> RefusedQuestion.missing(PARAMETER);
			case CHOICE -> RefusedQuestion.choice(PARAMETER, "x", List.of("a", "b"));
			case NUMBER -> RefusedQuestion.number(PARAMETER, "x", new Bounds(1, 9));
			case UNKNOWN_NAME, AMBIGUOUS_NAME -> RefusedQuestion.name(reason, PARAMETER, "x", candidates);
			case SLOW -> RefusedQuestion.slow("q", Duration.ofMillis(1500));
			case UNEXPLAINED_ROW, MISFIT_CELL -> RefusedQuestion.withheld(reason, "q", "x");
		};
	}

	static ThrowableAssertAlternative<RefusedQuestion> assertRefused(Reason reason, ThrowingCallable asking) {
		return assertThatExceptionOfType(RefusedQuestion.class).isThrownBy(asking)
			.matches((refusal) -> refusal.reason() == reason, "is because of " + reason);
	}

}
