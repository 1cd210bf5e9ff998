package org.trama.document.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;

/**
 * What a document says, without where it says it.
 */
record ReadDocument(@Nullable Integer year, List<String> headings, List<Line> lines) {

	record Line(String code, String title, @Nullable Boolean planned, List<String> paragraphs) {
	}

	static ReadDocument of(ProgrammeDocument document) {
		return new ReadDocument(document.year(),
				document.parts().map((part) -> part.code() + " " + part.title()).toList(),
				document.lines()
					.map((line) -> new Line(line.code(), line.title(), line.planned(),
							line.paragraphs().stream().map(Paragraph::text).toList()))
					.toList());
	}

}
