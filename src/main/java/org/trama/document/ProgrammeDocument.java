package org.trama.document;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;

/**
 * A programme document that has been read: one edition of a plan.
 *
 * @param source the file it was read from
 * @param year the year it covers, as its status lines or its first lines say; null if
 * they don't
 * @param layout the name of the layout it was read by
 * @param notes what was guessed when it was read
 * @param plan the plan's tree, in numerical order
 * @param spans where every non-blank character of the source went, in source order
 */
public record ProgrammeDocument(Source source, @Nullable Integer year, Bilingual layout, List<Bilingual> notes,
		PlanTree plan, List<Span> spans) {

	public ProgrammeDocument {
		notes = List.copyOf(notes);
		spans = List.copyOf(spans);
	}

	/**
	 * All parts of the plan above its lines of action, each before those below it.
	 */
	public Stream<PlanPart> parts() {
		return this.plan.allParts();
	}

	/**
	 * The parts of one level, in order.
	 * @param level the level
	 */
	public Stream<PlanPart> parts(PlanLevel level) {
		return parts().filter((part) -> part.level() == level);
	}

	/**
	 * All lines of action of the plan, in order.
	 */
	public Stream<ActionLine> lines() {
		return this.plan.allLines();
	}

}
