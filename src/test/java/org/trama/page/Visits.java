package org.trama.page;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One browser for all tests of this JVM, and a new visitor for each test that asks for
 * one. A visit ends with the test, and must have gone well.
 */
class Visits implements ParameterResolver, AfterEachCallback {

	private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Visits.class);

	/**
	 * What makes a browser ask other hosts by itself is off, and so is what needs a
	 * screen.
	 */
	private static final List<String> ALONE = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static @Nullable Browser browser;

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visitor.class;
	}

	@Override
	public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		Visitor visitor = new Visitor(browser(), "http://127.0.0.1:" + port);
		context.getStore(HERE).put(Visitor.class, visitor);
		return visitor;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Visitor visitor = context.getStore(HERE).remove(Visitor.class, Visitor.class);
		if (visitor != null) {
			visitor.leave(context.getExecutionException().isEmpty());
		}
	}

	private static synchronized Browser browser() {
		if (browser == null) {
			PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(BrowserAtHand.executable().orElseThrow())
					.setArgs(ALONE));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "end of the browser"));
		}
		return browser;
	}

}
