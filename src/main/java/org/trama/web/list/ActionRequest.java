package org.trama.web.list;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list of actions, as callers write them.
 */
public record ActionRequest(
		@Parameter(description = "Edition: its id or its year.", example = "pem-2018") @Nullable String edition,
		@Parameter(description = "Line of action: its code or id.", example = "1.2.4") @Nullable String line,
		@Parameter(description = "Objective: its code or id.", example = "1") @Nullable String objective,
		@Parameter(description = "Strategy: its code or id.", example = "1.2") @Nullable String strategy,
		@Parameter(
				description = "Whether the edition says that actions will be carried out in the line.") @Nullable Boolean planned,
		@Parameter(description = "Actor: id, acronym, name or words of a name; given twice, both must take part.",
				example = "STPS") @Nullable List<String> agency,
		@Parameter(
				description = "Role of the agency; without an agency, somebody must have it. Given twice: one of them.",
				schema = @Schema(allowableValues = {
						"lead", "partner", "mentioned" })) @Nullable List<String> role,
		@Parameter(description = "Program, instrument or forum: id, acronym, name or words of a name.",
				example = "paisano") @Nullable List<String> initiative,
		@Parameter(description = "Population: id, name or words of a name; narrower populations are included.",
				example = "niñas") @Nullable List<String> population,
		@Parameter(description = "Place: id, name or words of a name; places within it are included.",
				example = "frontera sur") @Nullable List<String> place,
		@Parameter(description = "Words that the action's text must have.",
				example = "visitas de inspección") @Nullable String q){
}
