package org.trama.web.edition;

import java.io.ByteArrayOutputStream;
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
import org.trama.load.stored.StoredEditions;
import org.trama.web.refusal.UnknownId;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whole editions as files. A file is written to its end before its first byte is sent:
 * what arrives is one state of the edition, whole, or a problem, even while it is being
 * loaded anew.
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
	ResponseEntity<byte[]> actions(
			@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id)
			throws IOException {
		return file(id, "actions", ActionsNdjson::write, this.editions.actions(known(id)));
	}

	@Operation(summary = "All lines of action of an edition, one a line")
	@GetMapping(path = "/lines.ndjson", produces = MediaType.APPLICATION_NDJSON_VALUE)
	ResponseEntity<byte[]> lines(
			@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id)
			throws IOException {
		return file(id, "lines", LinesNdjson::write, this.editions.titles(known(id)));
	}

	private String known(String id) {
		return this.editions.find(id).orElseThrow(() -> new UnknownId("editions", id)).id();
	}

	private static <T> ResponseEntity<byte[]> file(String id, String what, Writing<T> writing, Iterable<T> things)
			throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writing.write(things, out);
		byte[] file = out.toByteArray();
		ContentDisposition name = ContentDisposition.attachment().filename("%s-%s.ndjson".formatted(id, what)).build();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_NDJSON)
			.eTag(DigestUtils.md5DigestAsHex(file))
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.body(file);
	}

	/** How things become lines. */
	private interface Writing<T> {

		void write(Iterable<T> things, OutputStream out) throws IOException;

	}

}
