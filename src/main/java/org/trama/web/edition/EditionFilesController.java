package org.trama.web.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.trama.export.graph.CypherScript;
import org.trama.export.graph.GraphFormat;
import org.trama.export.graph.GraphSource;
import org.trama.export.graph.GraphTable;
import org.trama.export.graph.JsonLdContext;
import org.trama.export.stratml.StratML;
import org.trama.export.table.CsvDialect;
import org.trama.export.table.TableFormat;
import org.trama.export.table.TableStyle;
import org.trama.load.stored.StoredEditions;
import org.trama.load.stored.StoredGraph;
import org.trama.model.CitedEdition;
import org.trama.model.Edition;
import org.trama.read.Editions;
import org.trama.read.Plans;
import org.trama.read.card.EditionCard;
import org.trama.web.network.Citations;
import org.trama.web.refusal.UnknownId;
import org.trama.web.table.CsvRequest;
import org.trama.web.table.TableAnswers;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whole editions in the forms that other tools read. A file is one state of the edition,
 * whole, even while it is being loaded anew.
 */
@Tag(name = "editions")
@RestController
class EditionFilesController {

	private static final MediaType CYPHER = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final StoredEditions editions;

	private final StoredGraph graph;

	private final Plans plans;

	private final Editions cards;

	private final Citations citations;

	EditionFilesController(StoredEditions editions, StoredGraph graph, Plans plans, Editions cards,
			Citations citations) {
		this.editions = editions;
		this.graph = graph;
		this.plans = plans;
		this.cards = cards;
		this.citations = citations;
	}

	@Operation(summary = "A whole edition in the form that another tool reads",
			description = "All of its nodes and relationships, with the words that state each. "
					+ "StratML has the plan's tree, who takes part and what is promised.")
	@ApiResponse(responseCode = "200",
			content = { @Content(mediaType = GraphFormat.JSONLD_TYPE, schema = @Schema(type = "object")),
					@Content(mediaType = GraphFormat.GEXF_TYPE, schema = @Schema(type = "string")),
					@Content(mediaType = GraphFormat.GRAPHML_TYPE, schema = @Schema(type = "string")),
					@Content(mediaType = GraphFormat.CYTOSCAPE_TYPE, schema = @Schema(type = "string")),
					@Content(mediaType = GraphFormat.CSV_TYPE, schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = TableFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
					@Content(mediaType = MediaType.APPLICATION_XML_VALUE, schema = @Schema(type = "string")) })
	@GetMapping(path = EditionFormats.PATH,
			produces = { GraphFormat.JSONLD_TYPE, GraphFormat.GEXF_TYPE, GraphFormat.GRAPHML_TYPE,
					GraphFormat.CYTOSCAPE_TYPE, GraphFormat.CSV_TYPE, TableFormat.XLSX_TYPE, MediaType.TEXT_PLAIN_VALUE,
					MediaType.APPLICATION_XML_VALUE })
	ResponseEntity<InputStreamResource> graph(
			@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id,
			@Parameter(description = "The format, stronger than `Accept`. Default: jsonld.") @RequestParam(
					required = false) @Nullable String format,
			@ParameterObject @ModelAttribute CsvRequest csv, @Parameter(hidden = true) Locale language,
			@Parameter(hidden = true) HttpServletRequest request) throws IOException {
		TableStyle style = TableAnswers.style(language, csv.dialect());
		String wanted = EditionFormats.FORMATS.chosen(request);
		return switch (wanted) {
			case EditionFormats.CYPHER -> cypher(id, request);
			case EditionFormats.STRATML -> stratMl(id, request);
			default -> file(known(id), GraphFormat.of(wanted), style, request);
		};
	}

	private ResponseEntity<InputStreamResource> file(Edition edition, GraphFormat format, TableStyle style,
			HttpServletRequest request) throws IOException {
		CitedEdition data = new CitedEdition(edition.id(),
				this.cards.find(edition.id()).map(EditionCard::sha256).orElse(""));
		return Spool.of(request)
			.writeBytes((out) -> format.write(GraphTable.of(source(edition)), this.citations.of(data, format.word()),
					style, out))
			.send(MediaType.valueOf(format.mediaType()), edition.id() + "." + format.ending());
	}

	@Operation(summary = "A whole edition as a Cypher script, which makes the same graph in an empty Neo4j")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
	@GetMapping(path = "/api/editions/{id}/graph.cypher", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<InputStreamResource> cypher(
			@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id,
			@Parameter(hidden = true) HttpServletRequest request) throws IOException {
		Edition edition = known(id);
		return Spool.of(request)
			.write((out) -> CypherScript.write(source(edition), title(edition), out))
			.send(CYPHER, edition.id() + ".cypher");
	}

	@Operation(summary = "A whole edition as linked data, with the words behind each relationship")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = GraphFormat.JSONLD_TYPE, schema = @Schema(type = "object")))
	@GetMapping(path = "/api/editions/{id}/graph.jsonld", produces = GraphFormat.JSONLD_TYPE)
	ResponseEntity<InputStreamResource> jsonLd(
			@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id,
			@Parameter(hidden = true) Locale language, @Parameter(hidden = true) HttpServletRequest request)
			throws IOException {
		return file(known(id), GraphFormat.JSONLD, TableAnswers.style(language, CsvDialect.USUAL), request);
	}

	@Operation(summary = "A whole edition as a performance plan in StratML Part 2 (ISO 17469)")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = MediaType.APPLICATION_XML_VALUE, schema = @Schema(type = "string")))
	@GetMapping(path = "/api/editions/{id}/stratml.xml", produces = MediaType.APPLICATION_XML_VALUE)
	ResponseEntity<InputStreamResource> stratMl(
			@Parameter(description = "The edition's id", example = "pem-2018") @PathVariable String id,
			@Parameter(hidden = true) HttpServletRequest request) throws IOException {
		Edition edition = known(id);
		return Spool.of(request)
			.writeBytes((out) -> StratML.write(edition, headings(edition), this.editions.titles(id),
					this.editions.actions(id), out))
			.send(MediaType.APPLICATION_XML, edition.id() + ".stratml.xml");
	}

	private Map<String, String> headings(Edition edition) {
		Map<String, String> headings = new HashMap<>();
		this.plans.tree(edition.planId(), edition.id()).ifPresent((tree) -> tree.objectives().forEach((objective) -> {
			heading(headings, objective.code(), objective.title());
			objective.strategies().forEach((strategy) -> heading(headings, strategy.code(), strategy.title()));
		}));
		return headings;
	}

	private static void heading(Map<String, String> headings, @Nullable String code, @Nullable String title) {
		if (code != null && title != null) {
			headings.put(code, title);
		}
	}

	@Operation(summary = "The context of the linked data: what each of its words means")
	@GetMapping(path = "/api/context.jsonld", produces = GraphFormat.JSONLD_TYPE)
	String context() {
		return JsonLdContext.document();
	}

	private Edition known(String id) {
		return this.editions.find(id).orElseThrow(() -> new UnknownId("editions", id));
	}

	private static String title(Edition edition) {
		return "%s: %s (%s)".formatted(edition.id(), edition.title(), edition.planTitle());
	}

	private GraphSource source(Edition edition) {
		return new StoredSource(this.graph, edition.id());
	}

}
