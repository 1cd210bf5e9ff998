package org.trama.web.thing;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;
import org.trama.read.Editions;
import org.trama.read.Lines;
import org.trama.read.Plans;
import org.trama.read.card.Coded;
import org.trama.read.card.LineCard;
import org.trama.read.card.PlanOutline;
import org.trama.read.card.Titled;
import org.trama.web.refusal.InvalidParameter;
import org.trama.web.refusal.UnknownId;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Plans, their trees and lines of action.
 */
@Tag(name = "plans", description = "Plans, their objectives, strategies and lines of action")
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class PlansController {

	private final Plans plans;

	private final Lines lines;

	private final Editions editions;

	PlansController(Plans plans, Lines lines, Editions editions) {
		this.plans = plans;
		this.lines = lines;
		this.editions = editions;
	}

	@Operation(summary = "All plans")
	@GetMapping("/plans")
	List<Titled> list() {
		return this.plans.list();
	}

	@Operation(summary = "A plan's tree, with how many lines, scheduled lines and actions there are below each part")
	@GetMapping("/plans/{id}")
	PlanOutline tree(@Parameter(description = "The plan's id", example = "pem-2014-2018") @PathVariable String id,
			@Parameter(description = "Which edition is counted: its id or year; by default the newest",
					example = "pem-2018") @RequestParam(required = false) @Nullable String edition) {
		return this.plans.tree(id, edition(id, edition)).orElseThrow(() -> new UnknownId("plans", id));
	}

	@Operation(summary = "A line of action: its title, what each edition says of it, populations and actions")
	@GetMapping("/lines/{code}")
	LineCard line(@Parameter(description = "The line's code or id", example = "1.2.4") @PathVariable String code,
			@Parameter(description = "The plan's id, if several plans have the code",
					example = "pem-2014-2018") @RequestParam(required = false) @Nullable String plan) {
		List<Coded> found = this.lines.coded(Kind.LINE, code)
			.stream()
			.filter((line) -> plan == null || line.id().equals(plan + ":" + line.code()))
			.toList();
		if (plan != null && this.plans.list().stream().noneMatch((known) -> known.id().equals(plan))) {
			throw InvalidParameter.choice("plan", plan, this.plans.list().stream().map(Titled::id).toList());
		}
		if (found.size() > 1) {
			throw InvalidParameter.because("plan", code, "which-plan").candidates(found);
		}
		return found.stream()
			.findFirst()
			.flatMap((line) -> this.lines.find(line.id()))
			.orElseThrow(() -> new UnknownId("lines", code));
	}

	private @Nullable String edition(String plan, @Nullable String wanted) {
		List<String> ofPlan = this.editions.called(plan);
		if (wanted == null) {
			return ofPlan.stream().findFirst().orElse(null);
		}
		return this.editions.called(wanted)
			.stream()
			.filter(ofPlan::contains)
			.findFirst()
			.orElseThrow(() -> InvalidParameter.choice("edition", wanted, ofPlan));
	}

}
