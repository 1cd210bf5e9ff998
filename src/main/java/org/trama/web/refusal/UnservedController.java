package org.trama.web.refusal;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells what the servlet container refuses before or after Spring sees it, like every
 * other problem.
 */
@Hidden
@RestController
class UnservedController implements ErrorController {

	private final ProblemTexts texts;

	UnservedController(ProblemTexts texts) {
		this.texts = texts;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	ResponseEntity<ProblemDetail> explain(HttpServletRequest request) {
		NotServed refusal = new NotServed(status(request));
		return ResponseEntity.status(refusal.status())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(this.texts.describe(refusal, request));
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		if (failure instanceof Throwable cause && Undecodable.causes(cause)) {
			return HttpStatus.BAD_REQUEST;
		}
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		// asked for by its own address, there is nothing to explain
		return (status instanceof Integer code) ? Statuses.known(code) : HttpStatus.NOT_FOUND;
	}

}
