package org.trama.web.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.trama.export.table.TableFormat;
import org.trama.export.template.ProgrammeTemplate;
import org.trama.model.Bilingual;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The table that people copy a programme into to bring it here.
 */
@Tag(name = "editions")
@RestController
class TemplateController {

	private static final Bilingual NAME = new Bilingual("plantilla-trama", "trama-template");

	@Operation(summary = "A table to copy a programme into: a row an action",
			description = "It can be imported as it is. Its columns are in the language asked for.")
	@ApiResponse(responseCode = "200",
			content = {
					@Content(mediaType = TableFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = "string")) })
	@GetMapping(path = TemplateFormats.PATH, produces = { TableFormat.XLSX_TYPE, TableFormat.CSV_TYPE })
	ResponseEntity<byte[]> template(
			@Parameter(description = "The format, stronger than `Accept`. Default: xlsx.") @RequestParam(
					required = false) @Nullable String format,
			@Parameter(hidden = true) Locale language, @Parameter(hidden = true) HttpServletRequest request)
			throws IOException {
		TableFormat chosen = TableFormat.valueOf(TemplateFormats.FORMATS.chosen(request).toUpperCase(Locale.ROOT));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ProgrammeTemplate.write(chosen, language, out);
		String name = "%s.%s".formatted(NAME.in(language), chosen.word());
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(chosen.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(out.toByteArray());
	}

}
