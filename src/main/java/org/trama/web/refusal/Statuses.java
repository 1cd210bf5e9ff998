package org.trama.web.refusal;

import java.util.Set;

import org.springframework.http.HttpStatus;

/**
 * The statuses for which there is a sentence.
 */
final class Statuses {

	private static final Set<Integer> WITH_SENTENCE = Set.of(400, 404, 405, 406, 413, 414, 415, 431, 500, 503);

	private Statuses() {
	}

	/**
	 * A status that there is a sentence for: the one asked for, or the plainest of its
	 * series.
	 * @param status what the server says
	 */
	static HttpStatus known(int status) {
		if (WITH_SENTENCE.contains(status)) {
			return HttpStatus.valueOf(status);
		}
		return (status < 500) ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
