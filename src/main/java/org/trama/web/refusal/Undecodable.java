package org.trama.web.refusal;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a failure comes from a query that the server could not decode.
 */
final class Undecodable {

	private Undecodable() {
	}

	/**
	 * Looks for it among a failure's causes.
	 * @param failure what happened
	 */
	static boolean causes(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof InvalidParameterException) {
				return true;
			}
		}
		return false;
	}

}
