package org.trama.document.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.document.ActionLine;
import org.trama.document.LineRange;
import org.trama.document.Paragraph;
import org.trama.document.PlanPart;
import org.trama.document.PlanTree;
import org.trama.document.Span;
import org.trama.document.Status;
import org.trama.document.field.Field;
import org.trama.document.field.FieldNames;
import org.trama.document.outline.DraftRow.Words;
import org.trama.document.source.ReadingForm;
import org.trama.document.source.TextLine;
import org.trama.document.status.StatedStatus;
import org.trama.model.Bilingual;
import org.trama.model.Code;

/**
 * Makes the plan's tree of what an outline found.
 */
final class PlanBuilder {

	private final Outline outline;

	private PlanBuilder(Outline outline) {
		this.outline = outline;
	}

	static PlanReading of(Outline outline, List<TextLine> text, FieldNames names) {
		List<Bilingual> notes = new ArrayList<>(PlanCodes.give(outline.plan()));
		sheets(outline, names).forEach(notes::add);
		PlanBuilder builder = new PlanBuilder(outline);
		Integer year = outline.plan()
			.all()
			.map(DraftPart::status)
			.filter(Objects::nonNull)
			.map(StatedStatus::year)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return new PlanReading(outline.layout().name(), notes, builder.tree(outline.plan()), year, builder.lines(text));
	}

	/** Which sheets were taken for the bodies that are responsible. */
	private static Stream<Bilingual> sheets(Outline outline, FieldNames names) {
		List<String> bodies = outline.plan()
			.all()
			.flatMap((part) -> part.rows().stream())
			.flatMap((row) -> row.fields().stream())
			.filter((field) -> field.field() == Field.LEAD && names.isSheet(field.label()))
			.map(DraftField::value)
			.distinct()
			.map((body) -> "«" + body + "»")
			.toList();
		String all = String.join(", ", bodies);
		return bodies.isEmpty() ? Stream.empty()
				: Stream
					.of(new Bilingual("El nombre de la hoja se tomó por la dependencia responsable: %s.".formatted(all),
							"The sheet's name was taken for the agency responsible: %s.".formatted(all)));
	}

	private PlanTree tree(DraftPart parent) {
		List<DraftPart> ordered = parent.parts()
			.stream()
			.sorted(Comparator.comparing((part) -> new Code(part.code())))
			.toList();
		return new PlanTree(ordered.stream()
			.filter((part) -> !part.isLine())
			.map((part) -> new PlanPart(part.level(), part.code(), part.title().text(), range(part.title().lines()),
					tree(part)))
			.toList(), ordered.stream().filter(DraftPart::isLine).map(this::line).toList());
	}

	private ActionLine line(DraftPart part) {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (DraftRow row : part.rows()) {
			if (row.promises().isEmpty() && row.namesBodies()) {
				add(paragraphs, part.title(), row.fields(), true);
			}
			row.promises().forEach((words) -> add(paragraphs, words, row.fields(), true));
			row.prose().forEach((words) -> add(paragraphs, words, List.of(), false));
		}
		return new ActionLine(part.code(), part.title().text(), range(part.title().lines()), status(part.status()),
				paragraphs);
	}

	private static void add(List<Paragraph> paragraphs, Words words, List<DraftField> fields, boolean promise) {
		LabelledText text = new LabelledText(words.text());
		fields.forEach(text::add);
		List<TextLine> lines = Stream
			.concat(words.lines().stream(), fields.stream().flatMap((field) -> field.lines().stream()))
			.toList();
		paragraphs.add(new Paragraph(paragraphs.size() + 1, text.text(), range(lines), promise, text.cells()));
	}

	private static @Nullable Status status(@Nullable StatedStatus stated) {
		return (stated == null) ? null
				: new Status(stated.planned(), ReadingForm.of(stated.lines()), range(stated.lines()));
	}

	private static LineRange range(List<TextLine> lines) {
		return new LineRange(lines.stream().mapToInt(TextLine::number).min().orElse(1),
				lines.stream().mapToInt(TextLine::number).max().orElse(1));
	}

	/** The headings of the lowest level there is are titles of lines. */
	private static Span.Kind kind(Span.Kind kind, DraftPart part) {
		return (kind == Span.Kind.HEADING && part.isLine()) ? Span.Kind.TITLE : kind;
	}

	/**
	 * What each line became: what belongs to no part stands before, in or behind the
	 * plan.
	 */
	private List<PlanReading.ReadLine> lines(List<TextLine> text) {
		Set<DraftPart> kept = this.outline.plan()
			.all()
			.filter((part) -> part != this.outline.plan())
			.collect(Collectors.toSet());
		int first = text.size();
		int last = -1;
		for (int index = 0; index < text.size(); index++) {
			if (kept.contains(this.outline.became().part(index))
					&& this.outline.became().kind(index) != Span.Kind.ASIDE) {
				first = Math.min(first, index);
				last = index;
			}
		}
		List<PlanReading.ReadLine> lines = new ArrayList<>();
		for (int index = 0; index < text.size(); index++) {
			DraftPart part = this.outline.became().part(index);
			Span.Kind kind = this.outline.became().kind(index);
			boolean belongs = part != null && kind != null && kept.contains(part);
			Span.Kind place = (index < first) ? Span.Kind.FRONT : (index > last) ? Span.Kind.BACK : Span.Kind.ASIDE;
			lines.add((belongs && part != null && kind != null && index >= first && index <= last)
					? new PlanReading.ReadLine(text.get(index), kind(kind, part), part.code())
					: new PlanReading.ReadLine(text.get(index), place, ""));
		}
		return lines;
	}

}
