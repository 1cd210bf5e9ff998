package org.trama.web.question;

import java.util.List;

import org.trama.web.format.PathFormats;
import org.trama.web.table.TableFormats;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The formats of the answer to a question.
 */
@Configuration(proxyBeanMethods = false)
class QuestionFormats {

	private static final PathFormats FORMATS = TableFormats.of(QuestionsController.PATH + "/{id}");

	static List<String> words() {
		return FORMATS.words();
	}

	@Bean
	static PathFormats answerFormats() {
		return FORMATS;
	}

}
