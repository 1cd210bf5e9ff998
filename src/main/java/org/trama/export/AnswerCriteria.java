package org.trama.export;

import java.util.ArrayList;
import java.util.List;

import org.trama.export.table.CellText;
import org.trama.export.table.Colophon;
import org.trama.export.table.TableStyle;
import org.trama.model.Kind;
import org.trama.question.Parameter;
import org.trama.question.Question;
import org.trama.question.answer.Answer;

/**
 * The criteria that a question was asked with, as a person says them.
 */
public final class AnswerCriteria {

	private AnswerCriteria() {
	}

	/**
	 * The parameters that have a value, in the question's order. Editions are told with
	 * the answer's data.
	 * @param question the question
	 * @param answer its answer
	 * @param style how they are wanted
	 */
	public static List<Colophon.Entry> of(Question question, Answer answer, TableStyle style) {
		List<Colophon.Entry> criteria = new ArrayList<>();
		for (Parameter parameter : question.parameters()) {
			Object value = answer.parameters().get(parameter.name());
			if (value != null && !parameter.type().kinds().equals(List.of(Kind.EDITION))) {
				criteria.add(new Colophon.Entry(parameter.label().in(style.language()), said(parameter, value, style)));
			}
		}
		return criteria;
	}

	private static Object said(Parameter parameter, Object value, TableStyle style) {
		if (value instanceof Boolean truth) {
			return style.words().of(truth ? "yes" : "no");
		}
		if (parameter.equals(Parameter.NAMES)) {
			return style.words().of("names." + value);
		}
		return (value instanceof Number) ? value : CellText.plain(CellWords.name(value, style));
	}

}
