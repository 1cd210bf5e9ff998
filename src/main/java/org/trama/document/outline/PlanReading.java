package org.trama.document.outline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.document.PlanTree;
import org.trama.document.Span;
import org.trama.document.source.TextLine;
import org.trama.model.Bilingual;

/**
 * A text that a layout has read.
 *
 * @param layout the layout's name
 * @param notes what was guessed in reading
 * @param plan the plan's tree
 * @param year the year that its statuses speak of; null if they don't say
 * @param lines what each line of the text became, in order
 */
public record PlanReading(Bilingual layout, List<Bilingual> notes, PlanTree plan, @Nullable Integer year,
		List<ReadLine> lines) {

	public PlanReading {
		notes = List.copyOf(notes);
		lines = List.copyOf(lines);
	}

	/**
	 * A line of the text and what it became.
	 *
	 * @param line the line
	 * @param kind what it is
	 * @param code the code of the part it belongs to; empty if it belongs to none
	 */
	public record ReadLine(TextLine line, Span.Kind kind, String code) {
	}

}
