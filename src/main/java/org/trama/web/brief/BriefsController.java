package org.trama.web.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.trama.brief.Brief;
import org.trama.brief.Briefs;
import org.trama.brief.Extent;
import org.trama.export.docx.BriefDocument;
import org.trama.model.Kind;
import org.trama.read.Editions;
import org.trama.web.refusal.InvalidParameter;
import org.trama.web.refusal.UnknownId;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Briefs: what an edition says of one thing, on two sheets of paper at most.
 */
@Tag(name = "briefs", description = "What an edition says of one thing, for a meeting, with the words behind it")
@RestController
class BriefsController {

	static final String PATH = "/api/briefs/{kind}/{id}";

	private final Briefs briefs;

	private final Editions editions;

	BriefsController(Briefs briefs, Editions editions) {
		this.briefs = briefs;
		this.editions = editions;
	}

	@Operation(summary = "A brief of a population, an actor, an initiative or a place",
			description = "Who does what for whom, who is alone, where several coincide, what is promised, what isn't "
					+ "scheduled; each statement with the numbers of the passages that support it. It fits on two sheets "
					+ "of paper unless it is wanted whole: what is left out is counted in `left`. Sentences are in both languages.")
	@ApiResponse(responseCode = "200", content = {
			@Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Brief.class)),
			@Content(mediaType = BriefDocument.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")) })
	@GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
	Brief brief(
			@Parameter(description = "What it is, as lists call it", example = "populations") @PathVariable String kind,
			@Parameter(description = "Its id", example = "ninez-no-acompanada") @PathVariable String id,
			@Parameter(description = "The edition: its id or its year; without it, the newest that has an action of it",
					example = "pem-2018") @RequestParam(required = false) @Nullable String edition,
			@Parameter(description = "Whether nothing is left out, however many sheets it takes") @RequestParam(
					defaultValue = "false") boolean whole,
			@Parameter(description = "The same as `Accept`",
					schema = @Schema(allowableValues = { "json", "docx" }, defaultValue = "json")) @RequestParam(
							required = false) @Nullable String format) {
		return found(kind, id, edition, whole);
	}

	@Hidden
	@GetMapping(path = PATH, produces = BriefDocument.MEDIA_TYPE)
	ResponseEntity<byte[]> document(@PathVariable String kind, @PathVariable String id,
			@RequestParam(required = false) @Nullable String edition,
			@RequestParam(defaultValue = "false") boolean whole,
			@RequestParam(required = false) @Nullable String format, Locale language, HttpServletRequest request)
			throws IOException {
		Brief brief = found(kind, id, edition, whole);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		BriefDocument.write(brief, language, ServletUriComponentsBuilder.fromContextPath(request).toUriString(), out);
		ContentDisposition file = ContentDisposition.attachment().filename(fileName(brief, language)).build();
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf(BriefDocument.MEDIA_TYPE))
			.header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
			.body(out.toByteArray());
	}

	private Brief found(String kind, String id, @Nullable String edition, boolean whole) {
		Kind of = Kind.ofPlural(kind)
			.filter(Kind.named()::contains)
			.orElseThrow(() -> InvalidParameter.choice("kind", kind, Kind.named().stream().map(Kind::plural).toList()));
		return this.briefs
			.find(of, id, (edition != null) ? edition(edition) : null, LocalDate.now(ZoneId.systemDefault()),
					whole ? Extent.WHOLE : Extent.TWO_SHEETS)
			.orElseThrow(() -> new UnknownId(of.plural(), id));
	}

	private String edition(String name) {
		return this.editions.called(name)
			.stream()
			.findFirst()
			.orElseThrow(() -> InvalidParameter.choice("edition", name, this.editions.ids()));
	}

	private static String fileName(Brief brief, Locale language) {
		String word = language.getLanguage().equals("en") ? "brief" : "informe";
		return "%s-%s_%s_%s.docx".formatted(word, brief.subject().id(), brief.edition().id(), brief.day())
			.replaceAll("[^A-Za-z0-9._-]", "-");
	}

}
