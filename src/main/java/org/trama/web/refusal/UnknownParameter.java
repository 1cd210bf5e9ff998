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
	public UnknownParameter(String parameter, Collection<FieldName> allowed) {
		super("unknown-parameter", new UsedCriteria(List.copyOf(allowed)));
		put("parameter", EchoedText.of(parameter));
		put("allowed", allowed.stream().map(FieldName::parameter).toList());
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
