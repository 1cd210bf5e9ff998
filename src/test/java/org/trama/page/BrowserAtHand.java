package org.trama.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Leaves out the tests in a browser on a machine without one, and fails them where
 * leaving them out would hide something.
 */
class BrowserAtHand implements ExecutionCondition {

	private static final String NONE = "No Chromium or Chrome here: the tests of the page in a browser are left out.";

	private static boolean told;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (executable().isPresent()) {
			return ConditionEvaluationResult.enabled("browser: " + executable().get());
		}
		if (Boolean.parseBoolean(System.getenv("CI")) || System.getProperty("trama.it.required") != null) {
			throw new IllegalStateException(
					"No Chromium or Chrome here, but the tests of the page in a browser must not be left out.");
		}
		tellOnce();
		return ConditionEvaluationResult.disabled(NONE);
	}

	/**
	 * The browser's program, if there is one.
	 */
	static Optional<Path> executable() {
		String named = System.getenv("TRAMA_IT_BROWSER");
		if (named != null) {
			return Optional.of(Path.of(named));
		}
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.flatMap((folder) -> Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
				.map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static synchronized void tellOnce() {
		if (!told) {
			told = true;
			System.out.println(NONE);
		}
	}

}
