package org.trama.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows an {@link EngineUnavailable} as two sentences instead of a stack trace.
 */
class EngineFailureAnalyzer extends AbstractFailureAnalyzer<EngineUnavailable> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, EngineUnavailable cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.wayOut(), cause);
	}

}
