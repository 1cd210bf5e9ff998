package org.trama.web.refusal;

import org.springframework.http.HttpStatus;

/**
 * A request that HTTP itself or the server refuses: no such path, method or media type, a
 * malformed address, a failure of the server's own.
 */
public final class NotServed extends RefusedRequest {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	/**
	 * Tells that a request wasn't served.
	 * @param status why, in HTTP's words
	 */
	public NotServed(HttpStatus status) {
		super("http." + status.value());
		this.status = status;
	}

	@Override
	HttpStatus status() {
		return this.status;
	}

	@Override
	String kind() {
		return "http." + this.status.value();
	}

}
