package org.trama.document.outline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.trama.document.PlanLevel;
import org.trama.text.Folding;

/**
 * A text as one layout reads it, and how well that fits.
 *
 * @param layout the layout
 * @param plan the plan's tree without what has no line of action below it
 * @param became what each line of the text became
 * @param parts how many parts stand above lines of action
 * @param lines how many lines of action there are
 * @param named for how many of them somebody is named beside them
 */
record Outline(PlanLayout layout, DraftPart plan, Became became, int parts, int lines, int named) {

	/** Where titles begin with a verb, so many in ten do. */
	private static final int VERBS_IN_TEN = 6;

	private static final Pattern BEGINS_WITH_VERB = Pattern
		.compile("\\p{Lu}\\p{L}+[aeií]r(?:se|lo|la|los|las)?(?!\\p{L})");

	/** Where nothing else finds so many lines, running text is read as such. */
	private static final int FEWEST_LINES = 2;

	/** A letter has fewer headings. */
	private static final int FEWEST_SECTIONS = 2;

	static Outline of(PlanLayout layout, DraftPart plan, Became became) {
		if (!plan.hasLines()) {
			lowest(layout, plan).ifPresent((level) -> plan.all()
				.filter((part) -> part.level() == level && part != plan)
				.forEach(DraftPart::becomeLine));
		}
		if (layout.responsible() == PlanLayout.Responsible.CELLS) {
			plan.all().toList().forEach(Outline::withoutLinesOutsideTables);
		}
		withoutIndex(plan);
		prune(plan);
		List<DraftPart> all = plan.all().filter((part) -> part != plan).toList();
		return new Outline(layout, plan, became, distinct(all, (part) -> !part.isLine()),
				distinct(all, DraftPart::isLine), distinct(all, DraftPart::namesBodies));
	}

	/** What is only repeated explains no more of a text. */
	private static int distinct(List<DraftPart> parts, Predicate<DraftPart> which) {
		return (int) parts.stream().filter(which).map(DraftPart::key).distinct().count();
	}

	/** The lowest level that headings with words in front reach. */
	private static Optional<PlanLevel> lowest(PlanLayout layout, DraftPart plan) {
		List<PlanLevel> levels = plan.all()
			.filter((part) -> part != plan)
			.map(DraftPart::level)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
		return levels.stream()
			.findFirst()
			.filter((lowest) -> levels.size() > 1
					&& layout.levels().stream().anyMatch((rule) -> rule.level() == lowest && !rule.labels().isEmpty()));
	}

	/** What has no cell beside it is no row. */
	private static void withoutLinesOutsideTables(DraftPart part) {
		part.parts()
			.removeIf((below) -> below.isLine() && below.rows().stream().allMatch((row) -> row.fields().isEmpty()));
	}

	/** An index names in front what comes again with as much below it. */
	private static void withoutIndex(DraftPart plan) {
		Map<String, List<DraftPart>> byCode = plan.parts()
			.stream()
			.filter((part) -> !part.printed().isNone())
			.collect(Collectors.groupingBy((part) -> part.level() + " " + part.printed().text()));
		Set<DraftPart> index = new HashSet<>();
		for (List<DraftPart> same : byCode.values()) {
			if (same.size() > 1) {
				index.addAll(repeated(same.stream().map(HeadingWeight::of).toList()));
			}
		}
		plan.parts().removeIf(index::contains);
	}

	private static List<DraftPart> repeated(List<HeadingWeight> same) {
		return IntStream.range(0, same.size())
			.filter((i) -> same.subList(i + 1, same.size()).stream().anyMatch(same.get(i)::isRepeatedBy))
			.mapToObj((i) -> same.get(i).part())
			.toList();
	}

	private static void prune(DraftPart part) {
		part.parts().removeIf((below) -> !below.hasLines());
		part.parts().forEach(Outline::prune);
	}

	/** How much of the text it explains: each heading, each line and who is named. */
	int fit() {
		return isPossible() ? this.parts + this.lines + this.named : 0;
	}

	/** Whether it is more than a chance find and more than running text. */
	boolean isPlan() {
		return !this.layout.isLastResort() && this.lines >= FEWEST_LINES;
	}

	/** Whether it is to be preferred to one by a layout that comes before its own. */
	boolean isBetterThan(Outline other) {
		return (isPlan() == other.isPlan()) ? fit() > other.fit() : isPlan();
	}

	private boolean isPossible() {
		return this.lines > 0 && (!this.layout.isLastResort() || sections() >= FEWEST_SECTIONS)
				&& (!this.layout.verbs() || saysWhatToDo());
	}

	/** The headings with text below them. */
	private long sections() {
		return this.plan.all().filter((part) -> part.rows().stream().anyMatch((row) -> !row.prose().isEmpty())).count();
	}

	/** Plans say what shall be done: titles begin with an infinitive. */
	private boolean saysWhatToDo() {
		List<DraftPart> titled = this.plan.all().filter(DraftPart::isLine).toList();
		long verbs = titled.stream()
			.filter((line) -> BEGINS_WITH_VERB.matcher(line.title().text()).lookingAt())
			.count();
		return verbs * 10 >= (long) VERBS_IN_TEN * titled.size();
	}

	/**
	 * What tells whether another heading of the same code only repeats a part.
	 *
	 * @param part the part
	 * @param title its title, folded
	 * @param weight how much stands below it
	 */
	private record HeadingWeight(DraftPart part, String title, long weight) {

		static HeadingWeight of(DraftPart part) {
			return new HeadingWeight(part, Folding.fold(part.title().text()), part.weight());
		}

		/** The same title as far as both go, and no less below it. */
		boolean isRepeatedBy(HeadingWeight other) {
			return this.weight <= other.weight
					&& (this.title.startsWith(other.title) || other.title.startsWith(this.title));
		}

	}

}
