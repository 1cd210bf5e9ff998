package org.trama.it;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.trama.TramaApplication;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * An integration test of the whole application on a running Neo4j, in whatever state the
 * tests before it left the graph. Most tests want {@link WithBundledEdition} (the bundled
 * edition loaded and nothing else) or {@link WithEmptyGraph} instead.
 *
 * <p>
 * Name the class {@code …IT}, let Spring inject what is tested, as in <pre>
 * &#64;WithBundledEdition
 * class AgenciesIT {
 *
 *     &#64;Autowired
 *     Agencies agencies;
 *
 *     &#64;LocalServerPort
 *     int port;
 *
 *     &#64;Test
 *     void shouldListAllAgencies() { … }
 *
 * }
 * </pre> and run it with {@code mvn verify -Dit.test=AgenciesIT}. All tests of a JVM
 * share one engine and, as long as they don't ask for other beans or properties, one
 * application with a web server on a free port. {@code mvn verify} runs every test twice:
 * with {@code trama.it.engine=embedded} and with {@code trama.it.engine=container}
 * (Testcontainers). Without Docker the second run is skipped with one line that says so;
 * with {@code CI=true} or {@code -Dtrama.it.required} it fails instead.
 *
 * <p>
 * The environment variables {@code TRAMA_IT_URI}, {@code TRAMA_IT_USER} and
 * {@code TRAMA_IT_PASSWORD} point the tests at a running server, <strong>whose graph they
 * delete</strong>.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(EngineAtHand.class)
// patient, for a machine that is busy with other builds plans slowly
@SpringBootTest(classes = TramaApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "trama.questions.timeout=60s")
@ContextConfiguration(initializers = SharedEngineConnection.class)
public @interface WithEngine {

}
