package org.trama.document.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.trama.document.ActionLine;
import org.trama.document.Paragraph;
import org.trama.document.PlanLevel;
import org.trama.document.PlanPart;
import org.trama.document.PlanTree;
import org.trama.document.Status;
import org.trama.document.source.ReadingForm;
import org.trama.document.source.TextLine;

/**
 * Builds the plan's tree from the rows of the table, in the numerical order of codes.
 */
final class PlanTreeBuilder {

	private final Map<PlanCode, ActionLine> lines = new TreeMap<>();

	private final Map<PlanCode, HeadingTitles> headings = new TreeMap<>();

	private final LineRefusal refusal;

	private PlanTreeBuilder(LineRefusal refusal) {
		this.refusal = refusal;
	}

	static PlanTree of(List<LineRow> rows, LineRefusal refusal) {
		PlanTreeBuilder tree = new PlanTreeBuilder(refusal);
		rows.forEach(tree::add);
		tree.headings.values().forEach((titles) -> titles.refuseOthers(refusal));
		return tree.plan();
	}

	private void add(LineRow row) {
		addHeading(row.objective());
		addHeading(row.strategy());
		ActionLine line = actionLine(row);
		ActionLine same = this.lines.putIfAbsent(row.line().code(), line);
		if (same != null && !sameContent(same, line)) {
			throw this.refusal.at(row.line().lines().get(0), Expected.once(same.titleAt().first()));
		}
	}

	private void addHeading(LineRow.Heading heading) {
		this.headings.computeIfAbsent(heading.code(), HeadingTitles::new).add(heading);
	}

	private static ActionLine actionLine(LineRow row) {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (List<TextLine> lines : row.paragraphs()) {
			paragraphs.add(new Paragraph(paragraphs.size() + 1, ReadingForm.of(lines), LineRow.range(lines)));
		}
		return new ActionLine(row.line().code().toString(), row.line().title(), row.line().at(), status(row),
				paragraphs);
	}

	private static Status status(LineRow row) {
		return new Status(row.status().planned(), ReadingForm.of(row.statusLines()), LineRow.range(row.statusLines()));
	}

	private static boolean sameContent(ActionLine one, ActionLine other) {
		return one.title().equals(other.title()) && Objects.equals(one.planned(), other.planned())
				&& one.paragraphs()
					.stream()
					.map(Paragraph::text)
					.toList()
					.equals(other.paragraphs().stream().map(Paragraph::text).toList());
	}

	private PlanTree plan() {
		Map<PlanCode, List<ActionLine>> byStrategy = new LinkedHashMap<>();
		this.lines
			.forEach((code, line) -> byStrategy.computeIfAbsent(code.parent(), (key) -> new ArrayList<>()).add(line));
		Map<PlanCode, List<PlanPart>> byObjective = new LinkedHashMap<>();
		byStrategy.forEach((code, own) -> byObjective.computeIfAbsent(code.parent(), (key) -> new ArrayList<>())
			.add(part(PlanLevel.STRATEGY, code, new PlanTree(List.of(), own))));
		List<PlanPart> objectives = new ArrayList<>();
		byObjective
			.forEach((code, own) -> objectives.add(part(PlanLevel.OBJECTIVE, code, new PlanTree(own, List.of()))));
		return new PlanTree(objectives, List.of());
	}

	private PlanPart part(PlanLevel level, PlanCode code, PlanTree below) {
		HeadingTitles titles = titles(code);
		return new PlanPart(level, code.toString(), titles.title(), titles.at(), below);
	}

	private HeadingTitles titles(PlanCode code) {
		HeadingTitles titles = this.headings.get(code);
		if (titles == null) {
			throw new IllegalStateException("No heading of " + code);
		}
		return titles;
	}

}
