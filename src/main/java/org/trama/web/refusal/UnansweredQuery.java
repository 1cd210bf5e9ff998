package org.trama.web.refusal;

import org.trama.question.console.RefusedQuery;
import org.trama.question.console.RefusedQuery.Reason;

import org.springframework.http.HttpStatus;

/**
 * A query in Cypher that gets no answer. Says where in the query the reason stands.
 */
public final class UnansweredQuery extends RefusedRequest {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private UnansweredQuery(HttpStatus status, String reason, Object... arguments) {
		super("query." + reason, arguments);
		this.status = status;
	}

	/**
	 * Tells why the console refused a query.
	 * @param refused the console's refusal
	 */
	public static UnansweredQuery of(RefusedQuery refused) {
		UnansweredQuery refusal = new UnansweredQuery(status(refused.reason()), sentence(refused),
				EchoedText.of(refused.what()), Integer.toString(refused.line()), Integer.toString(refused.column()));
		if (refused.line() > 0) {
			refusal.put("line", refused.line());
			refusal.put("column", refused.column());
		}
		if (!refused.allowed().isEmpty()) {
			refusal.put("allowed", refused.allowed());
		}
		return refusal;
	}

	/**
	 * What was sent is no object with a query in it.
	 */
	public static UnansweredQuery malformed() {
		return new UnansweredQuery(HttpStatus.BAD_REQUEST, "malformed");
	}

	private static String sentence(RefusedQuery refused) {
		boolean nowhere = refused.reason() == Reason.REJECTED && refused.line() == 0;
		return nowhere ? "rejected-as-a-whole" : refused.reason().word();
	}

	private static HttpStatus status(Reason reason) {
		return switch (reason) {
			case OFF -> HttpStatus.NOT_FOUND;
			case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
			case SLOW -> HttpStatus.GATEWAY_TIMEOUT;
			case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
			default -> HttpStatus.BAD_REQUEST;
		};
	}

	@Override
	HttpStatus status() {
		return this.status;
	}

	@Override
	String kind() {
		return "query";
	}

}
