package org.trama.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A plan's tree, or what stands under one part of it.
 *
 * @param parts the parts directly below, in the order of their codes
 * @param lines the lines of action directly below, in the order of their codes
 */
public record PlanTree(List<PlanPart> parts, List<ActionLine> lines) {

	public PlanTree {
		parts = List.copyOf(parts);
		lines = List.copyOf(lines);
	}

	/**
	 * All parts, each before those below it.
	 */
	public Stream<PlanPart> allParts() {
		return this.parts.stream().flatMap((part) -> Stream.concat(Stream.of(part), part.below().allParts()));
	}

	/**
	 * All lines of action, in the order of the tree.
	 */
	public Stream<ActionLine> allLines() {
		return Stream.concat(this.parts.stream().flatMap((part) -> part.below().allLines()), this.lines.stream());
	}

}
