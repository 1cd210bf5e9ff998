package org.trama.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.trama.load.BundledProgrammes;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * What the shared graph holds, so that tests which only read needn't load it anew.
 */
final class GraphState {

	private static boolean bundled;

	private GraphState() {
	}

	private static void empty(ApplicationContext application) {
		bundled = false;
		try (Session session = application.getBean(Driver.class).session()) {
			session.run("""
					MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
					CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
					""").consume();
		}
	}

	private static void load(ApplicationContext application) {
		application.getBean(BundledProgrammes.class).loadMissing();
		bundled = true;
	}

	/** Sees to it that the bundled programmes are loaded and nothing else. */
	static class Bundled implements BeforeAllCallback {

		@Override
		public void beforeAll(ExtensionContext context) {
			if (!bundled) {
				ApplicationContext application = SpringExtension.getApplicationContext(context);
				empty(application);
				load(application);
			}
		}

	}

	/** Empties the graph before each test. */
	static class Empty implements BeforeEachCallback {

		@Override
		public void beforeEach(ExtensionContext context) {
			empty(SpringExtension.getApplicationContext(context));
		}

	}

	/** Replaces the graph by the one in a file, once for all methods of a test. */
	static class FromFile implements BeforeAllCallback {

		@Override
		public void beforeAll(ExtensionContext context) throws IOException {
			Class<?> test = context.getRequiredTestClass();
			String file = AnnotationSupport.findAnnotation(test, WithGraph.class).orElseThrow().value();
			ApplicationContext application = SpringExtension.getApplicationContext(context);
			empty(application);
			try (Session session = application.getBean(Driver.class).session()) {
				session.run(new ClassPathResource(file, test).getContentAsString(StandardCharsets.UTF_8)).consume();
			}
		}

	}

}
