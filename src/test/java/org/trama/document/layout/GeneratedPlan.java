package org.trama.document.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A plan with random contents, for tests: what a reading of it must give, and its text as
 * random wrapping and an order of rows of its own make it.
 */
final class GeneratedPlan {

	private static final List<String> WORDS = List.of("migrantes", "niñas", "y", "de", "la", "atención", "SRE", "INM",
			"México", "derechos", "a", "través", "del", "acciones", "en", "2018", "25,100", "consulares",
			"coordinación", "para", "Guía", "según", "“Paisano”", "(PTAT)", "se", "1.5", "no", "ONU-Mujeres",
			"www.gob.mx/paisano");

	private final Random random;

	private final int year;

	private final List<String> headings = new ArrayList<>();

	private final List<ReadDocument.Line> lines = new ArrayList<>();

	GeneratedPlan(long seed) {
		this.random = new Random(seed);
		this.year = 1950 + this.random.nextInt(150);
		for (int objective = 1; objective <= 1 + this.random.nextInt(3); objective++) {
			this.headings.add(objective + " " + title());
			for (int strategy = 1; strategy <= 1 + this.random.nextInt(3); strategy++) {
				this.headings.add(objective + "." + strategy + " " + title());
				for (int line = 1; line <= 1 + this.random.nextInt(12); line++) {
					this.lines.add(line(objective + "." + strategy + "." + line));
				}
			}
		}
		this.headings.removeIf(
				(heading) -> this.lines.stream().noneMatch((line) -> line.code().startsWith(code(heading) + ".")));
	}

	ReadDocument reading() {
		return new ReadDocument(this.year, this.headings, this.lines);
	}

	/** The text of the plan, its rows in an order of their own. */
	String text() {
		StringBuilder text = new StringBuilder();
		List<ReadDocument.Line> shuffled = new ArrayList<>(this.lines);
		Collections.shuffle(shuffled, this.random);
		for (ReadDocument.Line line : shuffled) {
			int width = 25 + this.random.nextInt(50);
			String[] codes = line.code().split("\\.");
			append(text, heading(codes[0]), width);
			append(text, heading(codes[0] + "." + codes[1]), width);
			append(text, line.code() + ". " + line.title(), width);
			append(text, line, 30 + this.random.nextInt(50));
		}
		return text.toString();
	}

	private void append(StringBuilder text, ReadDocument.Line line, int width) {
		String status = (line.planned() ? "Se" : "No se") + " realizarán acciones en " + this.year;
		text.append(String.join("\n", TableText.wrapped(status, 15 + this.random.nextInt(20))));
		int paragraph = 0;
		if (!line.paragraphs().isEmpty() && this.random.nextBoolean()) {
			List<String> lines = TableText.wrapped(line.paragraphs().get(0), width);
			text.append(this.random.nextBoolean() ? " " : "\n\n").append(lines.get(0));
			text.append("\n\n").append(String.join("\n", lines.subList(1, lines.size())));
			paragraph = 1;
		}
		text.append("\n\n");
		for (String next : line.paragraphs().subList(paragraph, line.paragraphs().size())) {
			append(text, next, width);
		}
	}

	private void append(StringBuilder text, String block, int width) {
		text.append(String.join("\n", TableText.wrapped(block, width))).append("\n\n");
	}

	private String heading(String code) {
		return this.headings.stream()
			.filter((heading) -> code(heading).equals(code))
			.map((heading) -> code + ". " + heading.substring(code.length() + 1))
			.findFirst()
			.orElseThrow();
	}

	private static String code(String heading) {
		return heading.substring(0, heading.indexOf(' '));
	}

	private ReadDocument.Line line(String code) {
		List<String> paragraphs = new ArrayList<>();
		for (int count = this.random.nextInt(4); count > 0; count--) {
			paragraphs.add("La SEGOB " + words(4 + this.random.nextInt(40)) + " juntas.");
		}
		return new ReadDocument.Line(code, title(), this.random.nextBoolean(), paragraphs);
	}

	private String title() {
		return "Promover " + words(1 + this.random.nextInt(14)) + " personas";
	}

	private String words(int count) {
		List<String> words = new ArrayList<>();
		for (int word = 0; word < count; word++) {
			words.add(WORDS.get(this.random.nextInt(WORDS.size())));
		}
		return String.join(" ", words);
	}

}
