package org.trama.question.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.trama.model.NameResolution;
import org.trama.question.Question;
import org.trama.question.file.MistakenQuestionAnalyzer;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionConfigurationTests {

	@TempDir
	private Path own;

	@Test
	void shouldStopTheStartWithFileLineAndMistakeWhenAQuestionIsMistaken() throws IOException {
		String mistaken = Files.readString(Path.of("cypher/questions/joint-actions.cypher"))
			.replace("RETURN agencyA,", "SET agencyA.seen = true RETURN agencyA,");
		long line = 1 + mistaken.substring(0, mistaken.indexOf("SET agencyA")).chars().filter((c) -> c == '\n').count();
		Files.writeString(this.own.resolve("mine.cypher"), mistaken);
		application().run((application) -> assertThat(
				new MistakenQuestionAnalyzer().analyze(application.getStartupFailure()).getDescription())
			.contains("mine.cypher, línea " + line + ": una pregunta solo lee: no se admite SET"));
	}

	@Test
	void shouldAskAnAnalystsOwnQuestionsLikeTheBundledOnes() throws IOException {
		Files.copy(Path.of("cypher/questions/joint-actions.cypher"), this.own.resolve("mine.cypher"));
		application()
			.run((application) -> assertThat(application.getBean(Questions.class).all()).extracting(Question::id)
				.contains("mine", "joint-actions"));
	}

	private ApplicationContextRunner application() {
		return new ApplicationContextRunner().withUserConfiguration(QuestionConfiguration.class)
			// a driver connects when it is first used, which it isn't here
			.withBean(Driver.class, () -> GraphDatabase.driver("bolt://127.0.0.1:1"))
			.withBean(NameResolver.class, () -> (kinds, name) -> NameResolution.NOTHING)
			.withPropertyValues("trama.questions.dir=" + this.own);
	}

}
