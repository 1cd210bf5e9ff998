package org.trama.web.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.trama.model.ActionCriterion;

/**
 * The criteria that a path takes where it doesn't take all of them.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Accepted {

	/**
	 * The only criteria that it takes; all, if none are named.
	 */
	ActionCriterion[] value() default {};

	/**
	 * Criteria that it doesn't take.
	 */
	ActionCriterion[] except() default {};

}
