package org.trama.question.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.trama.it.WithBundledEdition;
import org.trama.model.Bilingual;
import org.trama.model.Kind;
import org.trama.question.Parameter;
import org.trama.question.Question;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer without rows speaks of what was asked, and of nothing else.
 */
@WithBundledEdition
class EmptyAnswersIT {

	@Autowired
	private Questions questions;

	@Autowired
	private Answers answers;

	@ParameterizedTest
	@CsvSource({ "unserved-populations, population, ninez-no-acompanada, Población: Niñez no",
			"status-contradictions, objective, 4, Objetivo: 4",
			"single-provider-populations, population, ninez-no-acompanada, Población: Niñez no" })
	void shouldTellGoodNewsOfWhatWasAskedAlone(String question, String parameter, String value, String said) {
		assertThat(nothing(question, Map.of(parameter, value)).es()).startsWith("En lo que se preguntó (" + said);
		assertThat(nothing(question, Map.of(parameter, value)).en()).startsWith("In what was asked about (");
	}

	/** In every question that takes both. */
	@Test
	void shouldSayThatAStrategyIsNotInAnObjective() {
		List<Question> both = this.questions.all().stream().filter((one) -> takes(one, Kind.STRATEGY)).toList();
		assertThat(both).hasSizeGreaterThan(2).allMatch((one) -> takes(one, Kind.OBJECTIVE)).allSatisfy((one) -> {
			assertThat(nothing(one.id(), Map.of("objective", "1", "strategy", "2.1")).es())
				.isEqualTo("Los dos filtros se contradicen: «estrategia 2.1» no está en «objetivo 1».");
			assertThat(nothing(one.id(), Map.of("objective", "5", "strategy", "1.1")).en())
				.isEqualTo("The two filters contradict each other: “strategy 1.1” isn't in “objective 5”.");
		});
	}

	/** In every question that takes an initiative and a type of initiatives. */
	@Test
	void shouldSayThatAnInitiativeIsOfAnotherType() {
		List<Question> both = this.questions.all()
			.stream()
			.filter((one) -> one.parameters().stream().anyMatch((own) -> own.name().equals("program"))
					&& one.parameters().stream().anyMatch(EmptyAnswersIT::isType))
			.toList();
		assertThat(both).isNotEmpty().allSatisfy((one) -> {
			Map<String, String> asked = new HashMap<>(Map.of("kind", "forum", "program", "programa-paisano"));
			assertThat(nothing(one.id(), asked).es()).isEqualTo(
					"Los dos filtros se contradicen: el tipo de Programa Paisano es «programa», y se pidió «foro».");
			asked.put("kind", "program");
			assertThat(Asked.all(this.answers, one.id(), asked).rows()).isNotEmpty()
				.isEqualTo(Asked.all(this.answers, one.id(), Map.of("program", "programa-paisano")).rows());
		});
	}

	private static boolean takes(Question question, Kind kind) {
		return question.parameters().stream().anyMatch((parameter) -> parameter.type().kinds().contains(kind));
	}

	private static boolean isType(Parameter parameter) {
		return parameter.name().equals("kind") && parameter.choices().contains(Kind.FORUM.word());
	}

	private Bilingual nothing(String question, Map<String, String> parameters) {
		Answer answer = this.answers.answer(question, parameters, 0, 10);
		assertThat(answer.rows()).isEmpty();
		return answer.nothing();
	}

}
