package org.trama.web.model;

import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says what kinds of things there are, what they have to do with each other, and by what
 * can be asked for them.
 */
@Tag(name = "model", description = "What kinds of things, relationships and roles there are")
@RestController
class ModelController {

	private static final String EXAMPLE = """
			{"kinds": [{"word": "agency", "path": "agencies", "label": "Agency", "family": "actor",
			  "title": {"es": "dependencia", "en": "agency"}, "titles": {"es": "Dependencias", "en": "Agencies"},
			  "sign": {"outline": "M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z",
			    "colour": {"light": "#0b5d8f", "dark": "#7fc1ec"}}}],
			 "families": [{"word": "actor", "filter": "agency", "kinds": ["agency", "organization"],
			  "hierarchy": "PART_OF", "includesBelow": false, "title": {"es": "actor", "en": "actor"}}],
			 "relationships": [{"type": "LEADS", "from": ["agency", "organization"], "to": ["action"],
			  "reading": "quoted", "verb": {"es": "es responsable de", "en": "leads"}}],
			 "roles": [{"word": "lead", "relationship": "LEADS", "title": {"es": "Encabeza", "en": "Leads"}}],
			 "filters": [{"parameter": "agency", "kinds": ["agency", "organization"],
			  "title": {"es": "Dependencia u organización", "en": "Agency or organization"}}],
			 "network": {"nodes": ["agency"], "ties": ["action"], "weightings": ["count", "jaccard"]}}
			""";

	private static final ModelView MODEL = ModelView.whole();

	/** Another one whenever anything of the model is another. */
	private static final String VERSION = DigestUtils.md5DigestAsHex(MODEL.toString().getBytes(StandardCharsets.UTF_8));

	@Operation(summary = "The kinds of things, relationships and roles that there are",
			description = "The same for every edition: it changes with the version of Trama only. An outline is the "
					+ "path of an SVG around the origin, between -8 and 8.")
	@ApiResponse(responseCode = "200", description = "OK",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					examples = @ExampleObject(name = "shortened", value = EXAMPLE)))
	@GetMapping(path = "/api/model", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ModelView> model() {
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag(VERSION).body(MODEL);
	}

}
