package org.trama.question.answer;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.question.Bounds;
import org.trama.question.Question;
import org.trama.question.answer.RefusedQuestion.Reason;
import org.trama.question.file.QuestionFiles;
import org.trama.question.file.QuestionReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trama.question.answer.Refusals.assertRefused;

class GivenParametersTests {

	private static final Question NEEDY = QuestionReader.read("needy.cypher", """
			/*
			title: {es: Una, en: One}
			description: {es: Una., en: One.}
			parameters:
			  who: {type: thing, required: true, es: Quién., en: Who.}
			  kinds: {type: choices, choices: [a, b], es: Cuáles., en: Which.}
			columns: {who: {type: node, es: Quién., en: Who.}}
			example: {who: x}
			*/
			WITH null AS who, null AS kinds
			MATCH way = (n {id: who})--(m) WHERE kinds IS NULL OR m.kind IN kinds
			RETURN n AS who, way AS evidence
			""");

	private final Questions questions = new Questions(QuestionFiles.bundled(), List.of());

	@Test
	void shouldFillInTheDefaultsWhenNothingIsGiven() {
		assertThat(GivenParameters.check(this.questions.get("shared-programs"), Map.of()).values())
			.containsEntry("min", 1L)
			.containsEntry("agency", null);
	}

	@Test
	void shouldTakeAChoiceInAnyCase() {
		assertThat(GivenParameters.check(this.questions.get("program-agencies"), Map.of("role", " Lead ")).values())
			.containsEntry("role", "lead");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "1001", "-1", "two", "1.5", "99999999999999999999", "" })
	void shouldTellTheBoundsWhenANumberIsNotWithinThem(String value) {
		Question question = this.questions.get("shared-programs");
		assertRefused(Reason.NUMBER, () -> GivenParameters.check(question, Map.of("min", value)))
			.satisfies((refusal) -> assertThat(refusal.subject()).isEqualTo("min"))
			.satisfies((refusal) -> assertThat(refusal.bounds()).isEqualTo(new Bounds(1, 1000)));
	}

	@Test
	void shouldTellTheChoicesWhenAnotherWordIsGiven() {
		Question question = this.questions.get("program-agencies");
		assertRefused(Reason.CHOICE, () -> GivenParameters.check(question, Map.of("role", "boss")))
			.satisfies((refusal) -> assertThat(refusal.allowed()).contains("lead", "partner"));
	}

	@Test
	void shouldTakeSeveralChoicesSeparatedByCommas() {
		assertThat(GivenParameters.check(NEEDY, Map.of("kinds", "b, A,b", "who", "x")).values()).containsEntry("kinds",
				List.of("b", "a"));
		assertRefused(Reason.CHOICE, () -> GivenParameters.check(NEEDY, Map.of("kinds", "a,,b", "who", "x")));
	}

	@Test
	void shouldSayWhatIsMissingWhenAQuestionCantBeAskedWithoutIt() {
		assertRefused(Reason.MISSING, () -> GivenParameters.check(NEEDY, Map.of()))
			.satisfies((refusal) -> assertThat(refusal.subject()).isEqualTo("who"));
	}

	@Test
	void shouldTellTheParametersWhenAnUnknownOneIsGiven() {
		Question question = this.questions.get("joint-actions");
		assertRefused(Reason.UNKNOWN_PARAMETER, () -> GivenParameters.check(question, Map.of("program", "x")))
			.satisfies((refusal) -> assertThat(refusal.subject()).isEqualTo("program"))
			.satisfies((refusal) -> assertThat(refusal.allowed()).containsExactly("agency", "kind", "edition", "min",
					"names"));
	}

}
