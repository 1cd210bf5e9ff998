package org.trama.web.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.trama.export.ConsoleTable;
import org.trama.export.table.Colophon;
import org.trama.export.table.TableFormat;
import org.trama.export.table.TableStyle;
import org.trama.export.table.TableWords;
import org.trama.question.console.CallerLeft;
import org.trama.question.console.Console;
import org.trama.question.console.ConsoleAnswer;
import org.trama.question.console.RefusedQuery;
import org.trama.web.format.PathFormats;
import org.trama.web.refusal.NotServed;
import org.trama.web.refusal.UnansweredQuery;
import org.trama.web.table.CsvRequest;
import org.trama.web.table.TableAnswers;
import org.trama.web.table.TableFile;
import org.trama.web.table.TableFormats;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The Cypher console. It takes JSON only, which no page of another site can send.
 */
@Tag(name = "console", description = "Queries in Cypher that only read; off unless trama.query.enabled=true")
@RestController
class QueryController {

	private static final String BODY = QueryController.class.getName();

	private static final String PATH = "/api/query";

	private final Console console;

	private final TableAnswers tables;

	QueryController(Console console, TableAnswers tables) {
		this.console = console;
		this.tables = tables;
	}

	@Bean
	static PathFormats formatsOfQueries() {
		return TableFormats.of(PATH);
	}

	@Operation(summary = "The answer to a query in Cypher",
			description = "One query that only reads. Within limits of time, memory and rows; `truncated` says "
					+ "whether there is more.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
					mediaType = "application/json", schema = @Schema(implementation = QueryRequest.class))))
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConsoleAnswer.class)))
	@PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ConsoleAnswer> answer(
			@Parameter(description = "The format, stronger than `Accept`.",
					schema = @Schema(allowableValues = { "json", "csv", "xlsx" })) @RequestParam(
							required = false) @Nullable String format,
			@ParameterObject @ModelAttribute CsvRequest csv, @Parameter(hidden = true) HttpServletRequest request)
			throws IOException {
		csv.dialect();
		return answered(request, (query, answer) -> ResponseEntity.ok(answer));
	}

	@Hidden
	@PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = { TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE })
	ResponseEntity<TableFile> table(@RequestParam(required = false) @Nullable String format,
			@ModelAttribute CsvRequest csv, Locale language, HttpServletRequest request) throws IOException {
		TableStyle style = TableAnswers.style(language, csv.dialect());
		return answered(request, (query, answer) -> {
			TableWords words = style.words();
			List<Colophon.Entry> asked = new ArrayList<>();
			asked.add(new Colophon.Entry(words.of("criterion.query"), query.text()));
			query.values()
				.forEach((name, value) -> asked
					.add(new Colophon.Entry(words.of("criterion.parameter", name), String.valueOf(value))));
			int rows = answer.rows().size();
			if (answer.truncated()) {
				asked.add(new Colophon.Entry(words.of("about.rows"), words.of("about.first-rows", rows)));
			}
			String name = answer.truncated() ? "query-first-%d-rows".formatted(rows) : "query";
			return TableAnswers.of(name, ConsoleTable.of(answer, style),
					this.tables.colophon(words.of("title.console"), asked, List.of(), null), style, request);
		});
	}

	private <T> ResponseEntity<T> answered(HttpServletRequest request,
			BiFunction<QueryRequest, ConsoleAnswer, ResponseEntity<T>> response) throws IOException {
		try {
			this.console.requireOn();
			QueryRequest query = QueryRequest.read(body(request));
			return response.apply(query, this.console.ask(query.text(), query.values(), CallerConnection.of(request)));
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
