package org.trama.web.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.trama.model.Bilingual;
import org.trama.question.Parameter;
import org.trama.question.Question;
import org.trama.question.answer.Questions;
import org.trama.search.spelling.RightWords;

import org.springframework.stereotype.Component;

/**
 * Leads from words to the questions that are called by them.
 */
@Component
class KnownQuestions implements RightWords {

	private final Questions questions;

	KnownQuestions(Questions questions) {
		this.questions = questions;
	}

	@Override
	public Collection<String> texts() {
		return this.questions.all()
			.stream()
			.flatMap((question) -> Stream.concat(names(question),
					question.parameters().stream().map(Parameter::label).flatMap(KnownQuestions::both)))
			.toList();
	}

	/**
	 * The questions whose title and synonyms have all of some words.
	 * @param words what somebody looks for
	 */
	List<Named> about(String words) {
		NamingWords wanted = NamingWords.of(words);
		return this.questions.all()
			.stream()
			.filter((question) -> wanted.standIn(names(question)))
			.map((question) -> new Named(question.id(), question.title()))
			.toList();
	}

	private static Stream<String> names(Question question) {
		return Stream.of(both(question.title()), question.synonyms().es().stream(), question.synonyms().en().stream())
			.flatMap((names) -> names);
	}

	private static Stream<String> both(Bilingual words) {
		return Stream.of(words.es(), words.en());
	}

	/**
	 * A question by its name.
	 *
	 * @param id its id
	 * @param title its title
	 */
	record Named(String id, Bilingual title) {
	}

}
