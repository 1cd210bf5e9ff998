package org.trama.web.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.model.Bilingual;
import org.trama.question.Parameter;
import org.trama.question.Question;
import org.trama.question.answer.Questions;
import org.trama.search.spelling.RightWords;
import org.trama.text.SearchWord;
import org.trama.text.SpanishWords;

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
		Set<String> wanted = stems(Stream.of(words));
		return wanted.isEmpty() ? List.of()
				: this.questions.all()
					.stream()
					.filter((question) -> stems(names(question)).containsAll(wanted))
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

	private static Set<String> stems(Stream<String> texts) {
		return texts.flatMap((text) -> SpanishWords.words(text).stream())
			.map(SearchWord::stem)
			.collect(Collectors.toSet());
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
