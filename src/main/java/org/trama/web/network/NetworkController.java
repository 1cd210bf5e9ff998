package org.trama.web.network;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.trama.export.graph.GraphFormat;
import org.trama.export.graph.Look;
import org.trama.export.table.CsvDialect;
import org.trama.export.table.TableFormat;
import org.trama.model.ActionCriterion;
import org.trama.model.Role;
import org.trama.network.Citation;
import org.trama.network.Network;
import org.trama.network.Networks;
import org.trama.web.parameter.Accepted;
import org.trama.web.parameter.Criteria;
import org.trama.web.parameter.FilterReader;
import org.trama.web.parameter.ParameterChoices;
import org.trama.web.parameter.PathChoices;
import org.trama.web.table.CsvRequest;
import org.trama.web.table.TableAnswers;

import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/**
 * Networks, each made by a recipe that stands in its address.
 */
@Tag(name = "network", description = "Who is tied to whom, through what, with measures, positions and evidence")
@RestController
class NetworkController {

	static final String PATH = "/api/network";

	private static final ParameterChoices<Boolean> WITH_QUOTES = ParameterChoices.of("evidence", List.of(true, false),
			(quotes) -> quotes ? "quotes" : "actions");

	private final Networks networks;

	private final FilterReader filters;

	private final Citations citations;

	NetworkController(Networks networks, FilterReader filters, Citations citations) {
		this.networks = networks;
		this.filters = filters;
		this.citations = citations;
	}

	@Bean
	static PathChoices networkChoices() {
		return new PathChoices(PATH,
				Stream
					.of(RecipeReader.CHOICES.stream(), LookReader.CHOICES.stream(),
							Stream.of(WITH_QUOTES,
									ParameterChoices.of("format", NetworkFormats.FORMATS.words(), Function.identity())))
					.<ParameterChoices<?>>flatMap(Function.identity())
					.toList());
	}

	@Operation(summary = "A network: who is tied to whom, through what",
			description = "Two nodes are tied when they share what `via` says, in actions that pass the filters. "
					+ "With two kinds of nodes only nodes of different kinds are tied. "
					+ "Measures, weights and positions are defined in src/docs/networks.md.")
	@ApiResponse(responseCode = "200",
			content = {
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = NetworkView.class)),
					@Content(mediaType = GraphFormat.GEXF_TYPE, schema = @Schema(type = "string")),
					@Content(mediaType = GraphFormat.GRAPHML_TYPE, schema = @Schema(type = "string")),
					@Content(mediaType = GraphFormat.CYTOSCAPE_TYPE, schema = @Schema(type = "string")),
					@Content(mediaType = GraphFormat.JSONLD_TYPE, schema = @Schema(type = "object")),
					@Content(mediaType = GraphFormat.CSV_TYPE, schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = TableFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary")) })
	@GetMapping(path = PATH,
			produces = { MediaType.APPLICATION_JSON_VALUE, GraphFormat.GEXF_TYPE, GraphFormat.GRAPHML_TYPE,
					GraphFormat.CYTOSCAPE_TYPE, GraphFormat.CSV_TYPE, TableFormat.XLSX_TYPE, GraphFormat.JSONLD_TYPE })
	ResponseEntity<?> network(@ParameterObject @ModelAttribute NetworkRequest recipe,
			@ParameterObject @ModelAttribute CsvRequest csv, @Parameter(hidden = true) Locale language,
			@Parameter(hidden = true) @Accepted(except = ActionCriterion.ROLE) Criteria criteria,
			@Parameter(hidden = true) HttpServletRequest request) {
		String format = NetworkFormats.FORMATS.chosen(request);
		Look look = LookReader.read(recipe, request);
		CsvDialect dialect = csv.dialect();
		boolean quotes = WITH_QUOTES.one(recipe.evidence(), true);
		FilterReader.ResolvedFilter found = this.filters.read(inRoles(criteria, RecipeReader.roles(recipe)));
		Network network = this.networks.of(RecipeReader.read(recipe, found.filter()));
		Citation citation = this.citations.of(network, criteria, found.taken());
		return format.equals(NetworkFormats.JSON)
				? ResponseEntity.ok()
					.contentType(MediaType.APPLICATION_JSON)
					.body((Object) NetworkView.of(network, citation, found.taken(), quotes))
				: new NetworkFile(GraphFormat.of(format), network, look, citation,
						TableAnswers.style(language, dialect))
					.response();
	}

	/** Who is asked for has a part by one of the network's roles. */
	private static Criteria inRoles(Criteria criteria, Set<Role> roles) {
		boolean asked = !criteria.of(ActionCriterion.AGENCY).isEmpty();
		return asked ? criteria.with(ActionCriterion.ROLE, roles.stream().map(Role::word).toList()) : criteria;
	}

}
