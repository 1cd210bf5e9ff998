package org.trama.read.aggregate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trama.read.card.Coded;
import org.trama.read.card.PlanOutline;
import org.trama.read.card.Titled;

import static org.assertj.core.api.Assertions.assertThat;

class CountedLinesTests {

	private static final Titled PLAN = new Titled("p", "Plan");

	@Test
	void shouldCountAtEveryLevelOfTheTree() {
		PlanOutline plan = new CountedLines(List.of(line("1.1.1", true, 2), line("1.1.2", false, 0),
				line("1.2.1", null, 0), line("2.1.1", true, 3)))
			.under(PLAN, "e");
		assertThat(plan.counts()).isEqualTo(new PlanOutline.Counts(4, 2, 1, 5));
		assertThat(plan.objectives()).extracting(PlanOutline.Objective::counts)
			.containsExactly(new PlanOutline.Counts(3, 1, 1, 2), new PlanOutline.Counts(1, 1, 0, 3));
		assertThat(plan.objectives().get(0).strategies()).extracting(PlanOutline.Strategy::counts)
			.containsExactly(new PlanOutline.Counts(2, 1, 1, 2), new PlanOutline.Counts(1, 0, 0, 0));
	}

	@Test
	void shouldKeepTheOrderOfThePlan() {
		PlanOutline plan = new CountedLines(List.of(line("2.1.1", true, 0), line("10.1.1", true, 0))).under(PLAN, null);
		assertThat(plan.objectives()).extracting(PlanOutline.Objective::code).containsExactly("2", "10");
	}

	@Test
	void shouldHaveNoPartsWhenThePlanHasNoLines() {
		assertThat(new CountedLines(List.of()).under(PLAN, null).objectives()).isEmpty();
	}

	private static CountedLines.Line line(String code, @Nullable Boolean planned, int actions) {
		String[] steps = code.split("\\.");
		return new CountedLines.Line(null, coded(steps[0]), coded(steps[0] + "." + steps[1]),
				new PlanOutline.Line("p:" + code, code, code, planned, actions));
	}

	private static Coded coded(String code) {
		return new Coded("p:" + code, code, code);
	}

}
