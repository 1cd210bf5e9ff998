package org.trama.web.refusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;

/**
 * A request that can't be answered as it was put. One small family, told to the caller in
 * one place: {@link Problems}.
 */
public abstract sealed class RefusedRequest extends RuntimeException
		permits InvalidParameter, UnknownParameter, UnknownId, Unanswered, UnansweredQuery, NotServed {

	private static final long serialVersionUID = 1L;

	private final transient Map<String, Object> members = new LinkedHashMap<>();

	private final String reason;

	private final transient List<Object> arguments;

	/**
	 * Refuses a request.
	 * @param reason which sentence of {@code problems.properties} says why
	 * @param arguments what the sentence is filled with
	 */
	RefusedRequest(String reason, Object... arguments) {
		super(reason + " " + List.of(arguments));
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	/**
	 * The status of the response.
	 */
	abstract HttpStatus status();

	/**
	 * The kind of problem: the last part of its type URI, and the key of its title.
	 */
	abstract String kind();

	/**
	 * The key of the sentence that says why.
	 */
	String reason() {
		return this.reason;
	}

	/**
	 * What the sentence is filled with.
	 */
	List<Object> arguments() {
		return this.arguments;
	}

	/**
	 * Members that the problem has besides those of RFC 9457.
	 */
	Map<String, Object> members() {
		return this.members;
	}

	/**
	 * Adds a member to the problem.
	 * @param name the member's name
	 * @param value its value
	 */
	public void put(String name, Object value) {
		this.members.put(name, value);
	}

}
