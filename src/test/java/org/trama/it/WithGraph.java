package org.trama.it;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@link WithEngine} test that finds a small graph of its own and nothing else: the
 * statement in a file beside the test. It only reads.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WithEngine
@ExtendWith(GraphState.FromFile.class)
public @interface WithGraph {

	/**
	 * The name of the file, in the test's package.
	 */
	String value();

}
