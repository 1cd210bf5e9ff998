package org.trama.question.file;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells at the start which question file is mistaken, instead of a stack trace.
 */
public class MistakenQuestionAnalyzer extends AbstractFailureAnalyzer<MistakenQuestion> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MistakenQuestion cause) {
		return new FailureAnalysis("A question file has a mistake.\n\n" + cause.getMessage(),
				"Mend the file, or take it away.", cause);
	}

}
