package org.trama.document.outline;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.document.layout.DocumentReader;

/**
 * A text as it is read, and what agencies commit to in it.
 */
final class ReadByLayout {

	private ReadByLayout() {
	}

	static ProgrammeDocument read(String text) {
		return DocumentReader.read("x.txt", text.getBytes(StandardCharsets.UTF_8));
	}

	static List<Paragraph> paragraphs(ProgrammeDocument document) {
		return document.lines().flatMap((line) -> line.paragraphs().stream()).toList();
	}

}
