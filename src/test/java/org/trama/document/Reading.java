package org.trama.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a document says, without where it says it.
 */
record Reading(int year, List<String> headings, List<Line> lines) {

	record Line(String code, String title, boolean planned, List<String> paragraphs) {
	}

	static Reading of(ProgrammeDocument document) {
		return new Reading(document.year(), document.objectives().stream().flatMap((objective) -> {
			Stream<String> strategies = objective.strategies()
				.stream()
				.map((strategy) -> strategy.code() + " " + strategy.title());
			return Stream.concat(Stream.of(objective.code() + " " + objective.title()), strategies);
		}).toList(),
				document.lines()
					.map((line) -> new Line(line.code(), line.title(), line.planned(),
							line.paragraphs().stream().map(Paragraph::text).toList()))
					.toList());
	}

}
