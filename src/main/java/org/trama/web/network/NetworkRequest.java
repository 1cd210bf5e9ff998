package org.trama.web.network;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trama.web.list.ActionRequest;

/**
 * The recipe of a network, as callers write it: what is in it, how its ties are weighed,
 * and filters of actions. Lists are written with commas or by giving a parameter again.
 */
record NetworkRequest(
		@Parameter(description = "One kind of nodes, or two for a two-mode network. Default: agency.",
				example = "agency", schema = @Schema(allowableValues = {
						"agency", "organization", "program", "instrument", "forum", "population", "strategy", "line",
						"place" })) @Nullable List<String> nodes,
		@Parameter(description = "What ties two nodes that share it; several count together. Default: action.",
				example = "action",
				schema = @Schema(allowableValues = { "action", "program", "instrument", "forum", "population", "line",
						"strategy" })) @Nullable List<String> via,
		@Parameter(
				description = "The roles by which an actor has a part in an action, as a node and in the filter "
						+ "`agency`. Default: lead,partner.",
				schema = @Schema(allowableValues = { "lead", "partner", "mentioned" })) @Nullable List<String> roles,
		@Parameter(description = "How ties are weighed. Default: count.", schema = @Schema(
				allowableValues = { "count", "jaccard", "cosine", "average", "newman" })) @Nullable String weight,
		@Parameter(description = "The weight that a tie has at least. Default: 0, every tie.",
				schema = @Schema(type = "number", minimum = "0", maximum = "1000000")) @Nullable String min,
		@Parameter(description = "Whether nodes without ties are kept. Default: false.") @Nullable Boolean isolates,
		@Parameter(
				description = "Whether the evidence of each tie comes with its quotes, or with ids and lines of "
						+ "actions alone. Default: quotes.",
				schema = @Schema(allowableValues = { "quotes", "actions" })) @Nullable String evidence,
		@Parameter(description = "The format, stronger than `Accept`. Default: json.", schema = @Schema(
				allowableValues = { "json", "gexf", "graphml", "cytoscape", "csv", "jsonld" })) @Nullable String format,
		@Parameter(description = "Only this edition's actions: its id or its year.",
				example = "pem-2018") @Nullable String edition,
		@Parameter(description = "Only actions of this line of action: its code or id.") @Nullable String line,
		@Parameter(description = "Only actions of this objective: its code or id.") @Nullable String objective,
		@Parameter(description = "Only actions of this strategy: its code or id.") @Nullable String strategy,
		@Parameter(description = "Only actions in lines in which the edition says that actions will be carried out, "
				+ "or only those in others.") @Nullable Boolean planned,
		@Parameter(description = "Only actions in which this actor has a part: id, acronym, name or words of a name; "
				+ "given twice, both.") @Nullable List<String> agency,
		@Parameter(description = "Only actions that involve this program, instrument or forum: id, acronym, name or "
				+ "words of a name.") @Nullable List<String> initiative,
		@Parameter(description = "Only actions that serve this population or a narrower one: id, name or words of a "
				+ "name.") @Nullable List<String> population,
		@Parameter(description = "Only actions that take place here or within: id, name or words of a "
				+ "name.") @Nullable List<String> place,
		@Parameter(description = "Only actions whose text has these words.") @Nullable String q){

	/**
	 * The filters, as those of a list of actions: who is asked for has a part by one of
	 * the network's roles.
	 * @param roles the network's roles
	 */
	ActionRequest actions(List<String> roles) {
		return new ActionRequest(this.edition, this.line, this.objective, this.strategy, this.planned, this.agency,
				(this.agency != null) ? roles : null, this.initiative, this.population, this.place, this.q);
	}

}
