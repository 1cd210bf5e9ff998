package org.trama.load;

import org.trama.document.outline.InvalidLayout;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells at the start which layout file is mistaken, instead of a stack trace.
 */
public class InvalidLayoutAnalyzer extends AbstractFailureAnalyzer<InvalidLayout> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidLayout cause) {
		return new FailureAnalysis("Una disposición tiene un error.\n\n" + cause.getMessage(),
				"Corrija el archivo o quítelo de la carpeta de trama.layouts.dir.", cause);
	}

}
