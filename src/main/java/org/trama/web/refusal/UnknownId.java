package org.trama.web.refusal;

import org.springframework.http.HttpStatus;

/**
 * There is nothing under the id in the path.
 */
public final class UnknownId extends RefusedRequest {

	private static final long serialVersionUID = 1L;

	/**
	 * Tells that an id is unknown.
	 * @param of what was looked for, as the path calls it, such as {@code agencies}
	 * @param id the id
	 */
	public UnknownId(String of, String id) {
		super("unknown-id", of, EchoedText.of(id));
		put("collection", of);
		put("id", EchoedText.of(id));
	}

	@Override
	HttpStatus status() {
		return HttpStatus.NOT_FOUND;
	}

	@Override
	String kind() {
		return "unknown-id";
	}

}
