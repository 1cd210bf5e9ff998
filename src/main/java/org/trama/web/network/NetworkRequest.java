package org.trama.web.network;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The recipe of a network, as callers write it, beside the criteria that pick its
 * actions. Lists are written with commas or by giving a parameter again.
 */
record NetworkRequest(
		@Parameter(description = "One kind of nodes, or two for a two-mode network. Default: agency.",
				example = "agency") @Nullable List<String> nodes,
		@Parameter(description = "What ties two nodes that share it; several count together. Default: action.",
				example = "action") @Nullable List<String> via,
		@Parameter(description = "How an actor must take part in an action to count, as a node and in the filter "
				+ "`agency`. Default: lead,partner.") @Nullable List<String> roles,
		@Parameter(description = "How ties are weighed. Default: count.") @Nullable String weight,
		@Parameter(description = "Minimum weight of a tie. Default: 0, every tie.",
				schema = @Schema(type = "number", minimum = "0", maximum = "1000000")) @Nullable String min,
		@Parameter(
				description = "Minimum number of passages, each an action of a document, that a tie rests on. "
						+ "Default: 1, every tie.",
				schema = @Schema(type = "integer", minimum = "1", maximum = "1000000")) @Nullable String passages,
		@Parameter(description = "Whether nodes without ties are kept. Default: false.") @Nullable Boolean isolates,
		@Parameter(
				description = "Which names count: all, or only those that a catalog has. Default: all.") @Nullable String names,
		@Parameter(description = "Whether the evidence of each tie comes with its quotes, or with ids and lines of "
				+ "actions alone. Default: quotes.") @Nullable String evidence,
		@Parameter(description = "What the colours of nodes say in formats that have colours. Default: community, "
				+ "and for two kinds of nodes kind.") @Nullable String colour,
		@Parameter(description = "The measure that the sizes of nodes tell in formats that have sizes. "
				+ "Default: degree.") @Nullable String size,
		@Parameter(
				description = "What a community is called: the id of a node in it, a tilde and the name. May be given again.",
				example = "inm~Frontera sur") @Nullable List<String> community,
		@Parameter(description = "The format, stronger than `Accept`. Default: json.") @Nullable String format) {

}
