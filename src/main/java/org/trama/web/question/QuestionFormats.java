package org.trama.web.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trama.web.format.PathFormats;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/**
 * The formats of the answer to a question.
 */
@Configuration(proxyBeanMethods = false)
class QuestionFormats {

	static final String CSV = "text/csv";

	private static final PathFormats FORMATS = new PathFormats(QuestionsController.PATH + "/{id}", byWord());

	private static Map<String, MediaType> byWord() {
		Map<String, MediaType> types = new LinkedHashMap<>();
		types.put("json", MediaType.APPLICATION_JSON);
		types.put("csv", MediaType.valueOf(CSV));
		return types;
	}

	static List<String> words() {
		return FORMATS.words();
	}

	@Bean
	static PathFormats answerFormats() {
		return FORMATS;
	}

}
