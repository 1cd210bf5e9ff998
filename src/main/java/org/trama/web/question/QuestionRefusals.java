package org.trama.web.question;

import java.util.List;
import java.util.stream.Stream;

import org.trama.model.Reference;
import org.trama.question.answer.AmbiguousName;
import org.trama.question.answer.MisfitCell;
import org.trama.question.answer.MissingParameter;
import org.trama.question.answer.NoSuchChoice;
import org.trama.question.answer.NoSuchName;
import org.trama.question.answer.NoSuchParameter;
import org.trama.question.answer.NoSuchQuestion;
import org.trama.question.answer.OutOfBounds;
import org.trama.question.answer.QuestionException;
import org.trama.question.answer.SlowQuestion;
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
	static final List<String> COMMON = List.of("format", "lang", "page", "size");

	private QuestionRefusals() {
	}

	static RefusedRequest of(QuestionException refused) {
		if (refused instanceof NoSuchQuestion none) {
			UnknownId refusal = new UnknownId("questions", none.question());
			refusal.put("allowed", none.known());
			return refusal;
		}
		if (refused instanceof NoSuchParameter none) {
			return new UnknownParameter(none.parameter(),
					Stream.concat(none.allowed().stream(), COMMON.stream()).toList());
		}
		if (refused instanceof MissingParameter missing) {
			return InvalidParameter.because(missing.parameter(), "", "missing");
		}
		if (refused instanceof NoSuchChoice none) {
			return InvalidParameter.choice(none.parameter(), none.value(), none.choices());
		}
		if (refused instanceof OutOfBounds number) {
			return InvalidParameter.number(number.parameter(), number.value(), number.minimum(), number.maximum());
		}
		if (refused instanceof NoSuchName none) {
			return unknown(none);
		}
		if (refused instanceof AmbiguousName name) {
			return InvalidParameter
				.because(name.parameter(), name.value(), "ambiguous", Integer.toString(name.candidates().size()))
				.candidates(name.candidates());
		}
		return (refused instanceof SlowQuestion slow) ? Unanswered.slow(slow)
				: Unanswered.mistaken(refused instanceof MisfitCell ? "misfit-cell" : "unexplained-row");
	}

	private static InvalidParameter unknown(NoSuchName none) {
		if (none.nearest().isEmpty()) {
			return InvalidParameter.because(none.parameter(), none.value(), "unknown-name-alone");
		}
		String nearest = String.join("; ", none.nearest().stream().map(QuestionRefusals::shown).toList());
		return InvalidParameter.because(none.parameter(), none.value(), "unknown-name", nearest)
			.candidates(none.nearest());
	}

	private static String shown(Reference thing) {
		return "%s (%s)".formatted(thing.id(), thing.name());
	}

}
