package org.trama.question.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.trama.question.Question;
import org.trama.question.file.MistakenQuestion;
import org.trama.question.file.QuestionReader;

/**
 * All questions there are.
 */
public final class Questions {

	private final Map<String, Question> byId = new TreeMap<>();

	private final List<Question> own;

	/**
	 * All questions there are.
	 * @param bundled the questions of the product
	 * @param own an analyst's own
	 */
	public Questions(List<Question> bundled, List<Question> own) {
		this.own = List.copyOf(own);
		add(bundled);
		add(own);
	}

	private void add(List<Question> questions) {
		for (Question question : questions) {
			if (this.byId.put(question.id(), question) != null) {
				throw new MistakenQuestion(question.id() + QuestionReader.ENDING, 1,
						"ya hay otra pregunta con este nombre");
			}
		}
	}

	/**
	 * All of them, by id.
	 */
	public List<Question> all() {
		return List.copyOf(this.byId.values());
	}

	/**
	 * Those that are not part of the product.
	 */
	List<Question> own() {
		return this.own;
	}

	/**
	 * One of them.
	 * @param id its id
	 * @throws RefusedQuestion if there is none of that id
	 */
	public Question get(String id) {
		Question question = this.byId.get(id);
		if (question == null) {
			throw RefusedQuestion.unknown(id, List.copyOf(this.byId.keySet()));
		}
		return question;
	}

}
