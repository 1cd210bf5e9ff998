package org.trama.it;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@link WithEngine} test that finds the bundled programmes loaded and nothing else. It
 * only reads: whoever writes to the graph uses {@link WithEmptyGraph}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WithEngine
@ExtendWith(GraphState.Bundled.class)
public @interface WithBundledEdition {

}
