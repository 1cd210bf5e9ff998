package org.trama.web.query;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.trama.question.console.CallerLeft;
import org.trama.question.console.Console;
import org.trama.question.console.ConsoleAnswer;
import org.trama.question.console.RefusedQuery;
import org.trama.web.refusal.NotServed;
import org.trama.web.refusal.UnansweredQuery;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The Cypher console. It takes JSON only, which no page of another site can send.
 */
@Tag(name = "console", description = "Queries in Cypher that only read; off unless trama.query.enabled=true")
@RestController
class QueryController {

	private static final String BODY = QueryController.class.getName();

	private final Console console;

	QueryController(Console console) {
		this.console = console;
	}

	@Operation(summary = "The answer to a query in Cypher",
			description = "One query that only reads. Within limits of time, memory and rows; `truncated` says "
					+ "whether there is more.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
					mediaType = "application/json", schema = @Schema(implementation = QueryRequest.class))))
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConsoleAnswer.class)))
	@PostMapping(path = "/api/query", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ConsoleAnswer> answer(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
		try {
			this.console.requireOn();
			QueryRequest query = QueryRequest.read(body(request));
			return ResponseEntity.ok(this.console.ask(query.text(), query.values(), CallerConnection.of(request)));
		}
		catch (RefusedQuery ex) {
			throw UnansweredQuery.of(ex);
		}
		catch (CallerLeft ex) {
			// nobody reads this
			return ResponseEntity.noContent().build();
		}
	}

	/** Kept, because a load may have the query answered again. */
	private static byte[] body(HttpServletRequest request) throws IOException {
		if (request.getAttribute(BODY) instanceof byte[] before) {
			return before;
		}
		byte[] body = request.getInputStream().readNBytes(Console.longest() + 1);
		if (body.length > Console.longest()) {
			throw new NotServed(HttpStatus.CONTENT_TOO_LARGE);
		}
		request.setAttribute(BODY, body);
		return body;
	}

}
