package org.trama.question.file;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells at the start which question file is mistaken, instead of a stack trace.
 */
public class MistakenQuestionAnalyzer extends AbstractFailureAnalyzer<MistakenQuestion> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MistakenQuestion cause) {
		return new FailureAnalysis("Un archivo de pregunta tiene un error.\n\n" + cause.getMessage(),
				"Corrija el archivo o quítelo de ahí.", cause);
	}

}
