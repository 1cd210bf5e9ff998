package org.trama.web.question;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.question.Column;
import org.trama.question.EmptyAnswer;
import org.trama.question.Parameter;
import org.trama.question.Question;
import org.trama.question.Synonyms;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A question as it is listed.
 *
 * @param id its id
 * @param title its title
 * @param description what it asks, and how to read the answer
 * @param synonyms what else people call what it asks about
 * @param parameters what it can be asked with
 * @param columns the columns of its answer besides {@code evidence}
 * @param nothing what it means that there are no rows
 * @param links where its answer and its file are
 */
record QuestionView(String id, Bilingual title, Bilingual description, Synonyms synonyms, List<Parameter> parameters,
		List<Column> columns, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EmptyAnswer nothing, Links links) {

	static QuestionView of(Question question) {
		String here = QuestionsController.PATH + "/" + question.id();
		return new QuestionView(question.id(), question.title(), question.description(), question.synonyms(),
				question.parameters(), question.columns(), question.nothing(),
				new Links(here, example(here, question), here + "/cypher"));
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
