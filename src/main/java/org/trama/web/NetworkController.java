package org.trama.web;

import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.trama.graph.Role;
import org.trama.network.Citation;
import org.trama.network.Network;
import org.trama.network.Networks;

import org.springframework.http.MediaType;
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

	/** The parameters whose values are names, which may have commas in them. */
	static final Set<String> NAMES = Set.of("agency", "initiative", "population", "place", "q");

	private static final Choices<Boolean> WITH_QUOTES = Choices.of("evidence", List.of(true, false),
			(quotes) -> quotes ? "quotes" : "actions");

	private final Networks networks;

	private final Filters filters;

	private final Citations citations;

	NetworkController(Networks networks, Filters filters, Citations citations) {
		this.networks = networks;
		this.filters = filters;
		this.citations = citations;
	}

	@Operation(summary = "A network: who is tied to whom, through what",
			description = "Two nodes are tied when they share what `via` says, in actions that pass the filters. "
					+ "With two kinds of nodes only nodes of different kinds are tied. "
					+ "Measures, weights and positions are defined in src/docs/networks.md.")
	@GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
	NetworkView network(@ParameterObject @ModelAttribute NetworkWish wish) {
		boolean quotes = WITH_QUOTES.one(wish.evidence(), true);
		List<String> roles = Recipes.roles(wish).stream().map(Role::word).toList();
		Filters.Found found = this.filters.find(wish.actions(roles));
		Network network = this.networks.of(Recipes.read(wish, found.filter()));
		Citation citation = this.citations.of(network, wish, found.taken());
		return NetworkView.of(network, citation, found.taken(), quotes);
	}

}
