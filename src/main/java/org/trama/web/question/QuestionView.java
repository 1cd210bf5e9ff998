package org.trama.web.question;

import java.util.List;

import org.trama.model.Bilingual;
import org.trama.question.Column;
import org.trama.question.Parameter;
import org.trama.question.Question;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A question as it is listed.
 *
 * @param id its id
 * @param title its title
 * @param description what it asks, and how to read the answer
 * @param parameters what it can be asked with
 * @param columns the columns of its answer besides {@code evidence}
 * @param links where its answer and its file are
 */
record QuestionView(String id, Bilingual title, Bilingual description, List<Parameter> parameters, List<Column> columns,
		Links links) {

	static QuestionView of(Question question) {
		String here = QuestionsController.PATH + "/" + question.id();
		return new QuestionView(question.id(), question.title(), question.description(), question.parameters(),
				question.columns(), new Links(here, example(here, question), here + "/cypher"));
	}

	private static String example(String here, Question question) {
		LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		question.example().forEach(parameters::add);
		return UriComponentsBuilder.fromPath(here).queryParams(parameters).build().encode().toUriString();
	}

	/**
	 * Where more is.
	 *
	 * @param answer its answer
	 * @param example its answer to parameters with which there are rows
	 * @param cypher its file
	 */
	record Links(String answer, String example, String cypher) {
	}

}
