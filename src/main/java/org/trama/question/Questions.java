package org.trama.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All questions there are.
 */
public final class Questions {

	private final Map<String, Question> byId = new TreeMap<>();

	Questions(Collection<Question> questions) {
		for (Question question : questions) {
			if (this.byId.put(question.id(), question) != null) {
				throw new MistakenQuestion(question.id() + QuestionReader.ENDING, 1,
						"there is another question of this name");
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
	 * One of them.
	 * @param id its id
	 * @throws NoSuchQuestion if there is none of that id
	 */
	public Question get(String id) {
		Question question = this.byId.get(id);
		if (question == null) {
			throw new NoSuchQuestion(id, List.copyOf(this.byId.keySet()));
		}
		return question;
	}

}
