package org.trama.question.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.neo4j.driver.Driver;
import org.trama.question.Question;
import org.trama.question.file.QuestionFiles;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads all question files at the start, so that a mistaken one is told then, and not to
 * the first who asks it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuestionSettings.class)
class QuestionConfiguration {

	@Bean
	Questions questions(QuestionSettings settings) {
		List<Question> own = (settings.dir() != null) ? QuestionFiles.in(Path.of(settings.dir())) : List.of();
		return new Questions(QuestionFiles.bundled(), own);
	}

	@Bean
	Answers answers(Questions questions, NameResolver naming, Driver driver, QuestionSettings settings,
			ObjectProvider<BuildProperties> build) {
		String version = Optional.ofNullable(build.getIfAvailable()).map(BuildProperties::getVersion).orElse("dev");
		return new Answers(questions, naming, driver, settings.timeout(), version);
	}

}
