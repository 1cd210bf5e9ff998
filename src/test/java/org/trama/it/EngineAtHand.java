package org.trama.it;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/**
 * Skips integration tests in the container run of a machine without Docker, and fails
 * them where skipping would hide something.
 */
class EngineAtHand implements ExecutionCondition {

	private static final String NO_DOCKER = "No Docker here: the integration tests on Neo4j in a container are skipped.";

	private static boolean told;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (SharedEngine.kind() != SharedEngine.Kind.CONTAINER || DockerClientFactory.instance().isDockerAvailable()) {
			return ConditionEvaluationResult.enabled("engine: " + SharedEngine.kind());
		}
		if (required()) {
			throw new IllegalStateException(
					"No Docker here, but the integration tests on Neo4j in a container must not be skipped.");
		}
		tellOnce();
		return ConditionEvaluationResult.disabled(NO_DOCKER);
	}

	private static boolean required() {
		return Boolean.parseBoolean(System.getenv("CI")) || System.getProperty("trama.it.required") != null;
	}

	private static synchronized void tellOnce() {
		if (!told) {
			told = true;
			System.out.println(NO_DOCKER);
		}
	}

}
