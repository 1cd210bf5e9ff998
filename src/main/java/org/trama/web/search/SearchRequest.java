package org.trama.web.search;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trama.web.list.ActionRequest;

/**
 * What a caller looks for, and the filters that narrow it.
 */
record SearchRequest(
		@Parameter(description = "Words and names; a phrase in quotation marks.", required = true,
				example = "ninos migracion") @Nullable String q,
		@Parameter(description = "Kind of what is found; given twice: one of them.",
				schema = @Schema(allowableValues = {
						"action", "line", "strategy", "objective", "agency", "organization", "program", "instrument",
						"forum", "population", "place" })) @Nullable List<String> kind,
		@Parameter(description = "Agency or organization that takes part: id, acronym, name or words of a name; "
				+ "given twice, both must.", example = "STPS") @Nullable List<String> agency,
		@Parameter(description = "Objective above it: its code or id.", example = "1") @Nullable String objective,
		@Parameter(description = "Population: id, name or words of a name; narrower populations are included.",
				example = "niñas") @Nullable List<String> population){

	/** The kinds of what can be found. */
	static final List<String> KINDS = List.of("action", "line", "strategy", "objective", "agency", "organization",
			"program", "instrument", "forum", "population", "place");

	/**
	 * The filters, as a list of actions takes them.
	 */
	ActionRequest filters() {
		return new ActionRequest(null, null, this.objective, null, null, this.agency, null, null, this.population, null,
				null);
	}

}
