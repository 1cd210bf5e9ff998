package org.trama.document.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.trama.document.ProgrammeDocument;

/**
 * Writes documents for tests as flattened tables come: every row with its headings, all
 * wrapped at column width.
 */
final class TableText {

	private final StringBuilder text = new StringBuilder();

	private int width = 35;

	private int year = 2018;

	TableText width(int columns) {
		this.width = columns;
		return this;
	}

	TableText year(int value) {
		this.year = value;
		return this;
	}

	TableText row(String objective, String strategy, String line, boolean planned, String... paragraphs) {
		block(objective).block(strategy).block(line);
		block((planned ? "Se" : "No se") + " realizarán acciones en " + this.year);
		for (String paragraph : paragraphs) {
			block(paragraph);
		}
		return this;
	}

	/** A row whose first paragraph begins on the line of the status. */
	TableText rowWithWordsBesideStatus(String objective, String strategy, String line, String paragraph) {
		block(objective).block(strategy).block(line);
		List<String> lines = wrapped(paragraph, this.width);
		this.text.append("Se realizarán\nacciones en ")
			.append(this.year)
			.append(' ')
			.append(lines.get(0))
			.append("\n\n");
		return lines(lines.subList(1, lines.size()));
	}

	TableText block(String block) {
		return lines(wrapped(block, this.width));
	}

	private TableText lines(List<String> lines) {
		if (!lines.isEmpty()) {
			this.text.append(String.join("\n", lines)).append("\n\n");
		}
		return this;
	}

	ProgrammeDocument read() {
		return read(this.text.toString());
	}

	static ProgrammeDocument read(String text) {
		return DocumentReader.read("programa.txt", text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

	static List<String> wrapped(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

}
