package org.trama.web.question;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.trama.question.answer.RefusedQuestion;
import org.trama.web.refusal.FieldName;
import org.trama.web.refusal.InvalidParameter;
import org.trama.web.refusal.RefusedRequest;
import org.trama.web.refusal.Unanswered;
import org.trama.web.refusal.UnknownId;
import org.trama.web.refusal.UnknownParameter;

/**
 * Says of a question that got no answer what was wrong with the request.
 */
final class QuestionRefusals {

	/** What every question takes besides its own parameters. */
	static final List<String> COMMON = List.of("decimal", "format", "lang", "page", "separator", "size");

	private QuestionRefusals() {
	}

	static RefusedRequest of(RefusedQuestion refused) {
		String parameter = refused.subject();
		String value = refused.value();
		return switch (refused.reason()) {
			case UNKNOWN_QUESTION -> unknownQuestion(refused);
			case UNKNOWN_PARAMETER -> new UnknownParameter(parameter, fields(refused));
			case MISSING -> InvalidParameter.missing(new FieldName(parameter, refused.labels().get(0)));
			case CHOICE -> InvalidParameter.choice(parameter, value, refused.allowed());
			case NUMBER -> InvalidParameter.number(new FieldName(parameter, refused.labels().get(0)), value,
					refused.bounds().minimum(), refused.bounds().maximum());
			case UNKNOWN_NAME -> InvalidParameter.unresolved(parameter, value, refused.candidates());
			case AMBIGUOUS_NAME ->
				InvalidParameter.because(parameter, value, "ambiguous", Integer.toString(refused.candidates().size()))
					.candidates(refused.candidates());
			case SLOW -> Unanswered.slow(value);
			case UNEXPLAINED_ROW -> Unanswered.mistaken("unexplained-row");
			case MISFIT_CELL -> Unanswered.mistaken("misfit-cell");
		};
	}

	private static List<FieldName> fields(RefusedQuestion refused) {
		Stream<FieldName> own = IntStream.range(0, refused.allowed().size())
			.mapToObj((i) -> new FieldName(refused.allowed().get(i), refused.labels().get(i)));
		return Stream.concat(own, COMMON.stream().map(FieldName::of)).toList();
	}

	private static UnknownId unknownQuestion(RefusedQuestion refused) {
		UnknownId refusal = new UnknownId("questions", refused.subject());
		refusal.put("allowed", refused.allowed());
		return refusal;
	}

}
