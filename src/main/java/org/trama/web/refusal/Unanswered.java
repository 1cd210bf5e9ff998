package org.trama.web.refusal;

import org.springframework.http.HttpStatus;

/**
 * A question that was put as it should be and still gets no answer.
 */
public final class Unanswered extends RefusedRequest {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private Unanswered(HttpStatus status, String reason, Object... arguments) {
		super(reason, arguments);
		this.status = status;
	}

	/**
	 * It took too long.
	 * @param seconds how long it may take
	 */
	public static Unanswered slow(String seconds) {
		return new Unanswered(HttpStatus.GATEWAY_TIMEOUT, "slow-question", seconds);
	}

	/**
	 * Its file has a mistake that shows only in its answer.
	 * @param reason the key of a sentence that says which
	 */
	public static Unanswered mistaken(String reason) {
		return new Unanswered(HttpStatus.SERVICE_UNAVAILABLE, reason);
	}

	@Override
	HttpStatus status() {
		return this.status;
	}

	@Override
	String kind() {
		return "unanswered";
	}

}
