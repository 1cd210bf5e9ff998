package org.trama.web.refusal;

import java.util.Collection;
import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * A query parameter that the path doesn't have: probably mistyped, so it is refused and
 * not ignored.
 */
public final class UnknownParameter extends RefusedRequest {

	private static final long serialVersionUID = 1L;

	/**
	 * Refuses a parameter.
	 * @param parameter the parameter
	 * @param allowed the parameters that the path has
	 */
	public UnknownParameter(String parameter, Collection<String> allowed) {
		super("unknown-parameter", EchoedText.of(parameter), String.join(", ", allowed));
		put("parameter", EchoedText.of(parameter));
		put("allowed", List.copyOf(allowed));
	}

	@Override
	HttpStatus status() {
		return HttpStatus.BAD_REQUEST;
	}

	@Override
	String kind() {
		return "unknown-parameter";
	}

}
