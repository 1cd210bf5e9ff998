package org.trama.web;

import java.util.List;
import java.util.stream.Stream;

import org.trama.question.AmbiguousName;
import org.trama.question.MisfitCell;
import org.trama.question.MissingParameter;
import org.trama.question.NoSuchChoice;
import org.trama.question.NoSuchName;
import org.trama.question.NoSuchParameter;
import org.trama.question.NoSuchQuestion;
import org.trama.question.OutOfBounds;
import org.trama.question.QuestionException;
import org.trama.question.SlowQuestion;
import org.trama.question.Thing;

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

	private static String shown(Thing thing) {
		return "%s (%s)".formatted(thing.id(), thing.name());
	}

}
