package org.trama.question.answer;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.trama.it.WithEngine;
import org.trama.question.file.MistakenQuestion;
import org.trama.question.file.QuestionReader;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WithEngine
class OwnQuestionsCheckIT {

	@Autowired
	private Driver driver;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RETURN m.count AS n  | 10 | m
			RETURN cuont(a) AS n | 10 | cuont
			RETURN a + AS n      | 10 | no se espera
			RETURN [a AS n       | 10 | no se espera
			WHERE b.id = 'x' RETURN count(a) AS n | 10 | b
			""")
	void shouldStopTheStartWithFileLineAndMistakeWhenTheEngineWouldNotRunAQuestion(String rest, int line, String what) {
		assertThatExceptionOfType(MistakenQuestion.class).isThrownBy(() -> rehearse("""
				/*
				title: {es: Una, en: One}
				description: {es: Una., en: One.}
				columns: {n: {type: integer, es: Cuántas., en: How many.}}
				example: {}
				*/
				// a comment

				MATCH way = (a:Agency)-->()
				%s, way AS evidence
				""".formatted(rest)))
			.withMessageStartingWith("mine.cypher, línea %d: ".formatted(line))
			.withMessageContaining(what);
	}

	private void rehearse(String file) {
		Questions questions = new Questions(List.of(), List.of(QuestionReader.read("mine.cypher", file)));
		new OwnQuestionsCheck(questions, this.driver).afterSingletonsInstantiated();
	}

}
