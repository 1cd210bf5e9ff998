package org.trama.document.layout;

import java.util.List;
import java.util.stream.Stream;

import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;

/**
 * What a document says, without where it says it.
 */
record ReadDocument(int year, List<String> headings, List<Line> lines) {

	record Line(String code, String title, boolean planned, List<String> paragraphs) {
	}

	static ReadDocument of(ProgrammeDocument document) {
		return new ReadDocument(document.year(), document.objectives().stream().flatMap((objective) -> {
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
