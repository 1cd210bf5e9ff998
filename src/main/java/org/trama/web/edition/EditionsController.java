package org.trama.web.edition;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.trama.read.Editions;
import org.trama.read.card.EditionAccount;
import org.trama.read.card.EditionCard;
import org.trama.read.card.UnresolvedName;
import org.trama.web.refusal.InvalidParameter;
import org.trama.web.refusal.UnknownId;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Editions and their sources.
 */
@Tag(name = "editions", description = "The documents that have been loaded")
@RestController
@RequestMapping(path = "/api/editions", produces = MediaType.APPLICATION_JSON_VALUE)
class EditionsController {

	private static final int PAGE = 500;

	private final Editions editions;

	EditionsController(Editions editions) {
		this.editions = editions;
	}

	@Operation(summary = "All editions, the newest first")
	@GetMapping
	List<EditionCard> list() {
		return this.editions.list();
	}

	@Operation(summary = "An edition and how much of everything it has")
	@GetMapping("/{id}")
	EditionCard card(@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id) {
		return this.editions.find(id).orElseThrow(() -> new UnknownId("editions", id));
	}

	@Operation(summary = "Names in an edition that the catalogue lacks")
	@GetMapping("/{id}/unresolved")
	List<UnresolvedName> unresolved(
			@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id) {
		known(id);
		return this.editions.unresolved(id);
	}

	@Operation(summary = "What became of the document's lines when it was read",
			description = "How many lines and characters became titles, paragraphs, front matter and so on; by which layout "
					+ "it was read; what was guessed, left aside or looks doubtful, and where.")
	@GetMapping("/{id}/account")
	EditionAccount account(@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id) {
		known(id);
		return this.editions.account(id);
	}

	@Operation(summary = "Lines of the document, just as it has them",
			description = "At most 2000 at once; without `to`, up to 500.")
	@GetMapping("/{id}/source")
	SourceView source(@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id,
			@Parameter(description = "The number of the first line wanted, from 1") @RequestParam(
					defaultValue = "1") @Min(1) @Max(SourceView.FURTHEST) int from,
			@Parameter(description = "The number of the last line wanted") @RequestParam(
					required = false) @Nullable @Min(1) @Max(SourceView.FURTHEST) Integer to) {
		known(id);
		int length = this.editions.sourceLength(id);
		if (from > Math.max(length, 1)) {
			throw InvalidParameter.number("from", from, 1, length);
		}
		int last = (to != null) ? to : from + PAGE - 1;
		if (last < from) {
			throw InvalidParameter.because("to", last, "backwards", "from", Integer.toString(from))
				.allowed(from + ".." + SourceView.FURTHEST);
		}
		last = Math.min(Math.min(last, length), from + SourceView.MOST - 1);
		return new SourceView(id, from, last, length, this.editions.source(id, from, last),
				SourceView.links(id, last, length));
	}

	private void known(String id) {
		if (!this.editions.ids().contains(id)) {
			throw new UnknownId("editions", id);
		}
	}

}
