package org.trama.question.answer;

import java.util.List;

/**
 * A question has no such parameter.
 */
public final class NoSuchParameter extends QuestionException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final transient List<String> allowed;

	NoSuchParameter(String parameter, List<String> allowed) {
		super("There is no parameter '%s'".formatted(parameter));
		this.parameter = parameter;
		this.allowed = List.copyOf(allowed);
	}

	/**
	 * The parameter.
	 */
	public String parameter() {
		return this.parameter;
	}

	/**
	 * The parameters that the question has.
	 */
	public List<String> allowed() {
		return this.allowed;
	}

}
