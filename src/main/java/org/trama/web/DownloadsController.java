package org.trama.web;

import java.io.IOException;
import java.io.OutputStream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.trama.export.ActionsNdjson;
import org.trama.export.LinesNdjson;
import org.trama.load.StoredEditions;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Whole editions as files, written while they are read.
 */
@Tag(name = "editions")
@RestController
@RequestMapping("/api/editions/{id}")
@ApiResponse(responseCode = "200",
		content = @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string")))
class DownloadsController {

	private final StoredEditions editions;

	DownloadsController(StoredEditions editions) {
		this.editions = editions;
	}

	@Operation(summary = "All actions of an edition, one a line, with every mention's words")
	@GetMapping(path = "/actions.ndjson", produces = MediaType.APPLICATION_NDJSON_VALUE)
	ResponseEntity<StreamingResponseBody> actions(
			@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id) {
		return file(id, "actions", ActionsNdjson::write, this.editions.actions(known(id)));
	}

	@Operation(summary = "All lines of action of an edition, one a line")
	@GetMapping(path = "/lines.ndjson", produces = MediaType.APPLICATION_NDJSON_VALUE)
	ResponseEntity<StreamingResponseBody> lines(
			@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id) {
		return file(id, "lines", LinesNdjson::write, this.editions.titles(known(id)));
	}

	private String known(String id) {
		return this.editions.find(id).orElseThrow(() -> new UnknownId("editions", id)).id();
	}

	private static <T> ResponseEntity<StreamingResponseBody> file(String id, String what, Writing<T> writing,
			Iterable<T> things) {
		ContentDisposition name = ContentDisposition.attachment().filename("%s-%s.ndjson".formatted(id, what)).build();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_NDJSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.body((out) -> writing.write(things, out));
	}

	/** How things become lines. */
	private interface Writing<T> {

		void write(Iterable<T> things, OutputStream out) throws IOException;

	}

}
