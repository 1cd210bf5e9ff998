package org.trama.question.console;

/**
 * Whoever waits for an answer.
 */
@FunctionalInterface
public interface Caller {

	/**
	 * Whether nobody waits any more. Is asked several times a second, always by the
	 * thread that asked the console.
	 */
	boolean isGone();

}
