package org.trama.question.console;

/**
 * Nobody waits for the answer any more; the query was ended.
 */
public final class CallerLeft extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CallerLeft() {
		super("Nobody waits for the answer any more");
	}

}
