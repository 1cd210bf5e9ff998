package org.trama.web.question;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.question.answer.Refusals;
import org.trama.question.answer.RefusedQuestion.Reason;
import org.trama.web.refusal.RefusedRequest;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionRefusalsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					UNKNOWN_QUESTION  | UnknownId        | unknown-id [questions, x]
					UNKNOWN_PARAMETER | UnknownParameter | unknown-parameter [[agency, decimal, format, lang, page, separator, size]]
					MISSING           | InvalidParameter | missing [agency, , agency]
					CHOICE            | InvalidParameter | choice [agency, x, a, b]
					NUMBER            | InvalidParameter | number [agency, x, 1, 9, agency]
					UNKNOWN_NAME      | InvalidParameter | unknown-name [agency, x, INM (Instituto Nacional de Migración)]
					AMBIGUOUS_NAME    | InvalidParameter | ambiguous [agency, x, 1]
					SLOW              | Unanswered       | slow-question [1.5]
					UNEXPLAINED_ROW   | Unanswered       | unexplained-row []
					MISFIT_CELL       | Unanswered       | misfit-cell []
					""")
	void shouldSayWhatWasWrongWithTheRequest(Reason reason, String type, String sentence) {
		RefusedRequest refusal = QuestionRefusals.of(Refusals.because(reason,
				List.of(Reference.of(Kind.AGENCY, "inm", "INM", "Instituto Nacional de Migración"))));
		assertThat(refusal.getClass().getSimpleName()).isEqualTo(type);
		assertThat(refusal).hasMessage(sentence);
	}

	@Test
	void shouldNotSpeakOfSimilarNamesWhenThereAreNone() {
		assertThat(QuestionRefusals.of(Refusals.because(Reason.UNKNOWN_NAME, List.of())))
			.hasMessage("unknown-name-alone [agency, x]");
	}

	@ParameterizedTest
	@EnumSource
	void shouldSayInTheLogWhatWasRefusedAndWhy(Reason reason) {
		assertThat(Refusals.because(reason, List.of())).hasMessageStartingWith(reason + ": ");
	}

}
