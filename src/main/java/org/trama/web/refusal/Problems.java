package org.trama.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.trama.load.stored.EditionChanged;

import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * The one place where every failure becomes an RFC 9457 problem in the caller's language.
 * Nothing a caller sends is the server's error: what isn't foreseen here is, and goes to
 * the log.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

	private static final Log log = LogFactory.getLog(Problems.class);

	private final ProblemTexts texts;

	Problems(ProblemTexts texts) {
		this.texts = texts;
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(RefusedRequest refusal, HttpServletRequest request) {
		return respond(refusal, request, new HttpHeaders());
	}

	@ExceptionHandler({ TransientDataAccessException.class, ServiceUnavailableException.class,
			SessionExpiredException.class, TransientException.class, EditionChanged.class })
	ResponseEntity<Object> databaseAway(Exception failure, HttpServletRequest request) {
		log.warn("The database does not answer: " + failure.getMessage());
		return respond(new NotServed(HttpStatus.SERVICE_UNAVAILABLE), request, new HttpHeaders());
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> unforeseen(Exception failure, HttpServletRequest request) {
		if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
			log.debug("Nobody waits for " + request.getRequestURI() + " any more", failure);
			return null;
		}
		if (Undecodable.causes(failure)) {
			return respond(new NotServed(HttpStatus.BAD_REQUEST), request, new HttpHeaders());
		}
		if (isUnreachable(failure)) {
			return databaseAway(failure, request);
		}
		log.error("Could not answer " + request.getRequestURI(), failure);
		return respond(new NotServed(HttpStatus.INTERNAL_SERVER_ERROR), request, new HttpHeaders());
	}

	/** A transaction that can't begin wraps why in an exception of its own. */
	private static boolean isUnreachable(Throwable failure) {
		for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
			if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
				return true;
			}
		}
		return false;
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return respond(ParameterRefusals.of(refused), servlet(request), headers);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException refused,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return respond(ParameterRefusals.of(refused), servlet(request), headers);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException missing,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (SinglePage.isWantedBy(servlet(request))) {
			return ResponseEntity.status(status).contentType(MediaType.TEXT_HTML).body(SinglePage.file());
		}
		return respond(new NotServed(Statuses.known(status.value())), servlet(request), headers);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException refused, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return respond(ParameterRefusals.of(refused), servlet(request), headers);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (status.is5xxServerError()) {
			log.error("Could not answer " + servlet(request).getRequestURI(), failure);
		}
		return respond(new NotServed(Statuses.known(status.value())), servlet(request), headers);
	}

	private ResponseEntity<Object> respond(RefusedRequest refusal, HttpServletRequest request, HttpHeaders headers) {
		ProblemDetail problem = this.texts.describe(refusal, request);
		return ResponseEntity.status(refusal.status())
			.headers(headers)
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	private static HttpServletRequest servlet(WebRequest request) {
		HttpServletRequest servlet = ((NativeWebRequest) request).getNativeRequest(HttpServletRequest.class);
		if (servlet == null) {
			throw new IllegalStateException("Trama is served over HTTP only");
		}
		return servlet;
	}

}
