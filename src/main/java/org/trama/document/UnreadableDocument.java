package org.trama.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.trama.model.Bilingual;

/**
 * A file does not have the shape of a programme document, or cannot be read at all. Says
 * where and what is wrong, and what to do about it, in both languages.
 */
public final class UnreadableDocument extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String name;

	private final int line;

	private final transient Bilingual problem;

	private final transient List<Bilingual> details;

	private final transient Bilingual wayOut;

	/**
	 * Refuses a file.
	 * @param name the file's name
	 * @param line the line at which it goes wrong, from 1
	 * @param problem what is wrong with it and where, as a sentence that goes on behind
	 * its name
	 * @param details more about it, each a sentence of its own
	 * @param wayOut what to do, as a sentence
	 */
	public UnreadableDocument(String name, int line, Bilingual problem, List<Bilingual> details, Bilingual wayOut) {
		super(message(name, problem, details, wayOut, Locale.ROOT));
		this.name = name;
		this.line = line;
		this.problem = problem;
		this.details = List.copyOf(details);
		this.wayOut = wayOut;
	}

	/**
	 * Refuses a file of which no line can be read.
	 * @param name the file's name
	 * @param problem what is wrong with it and where, as a sentence that goes on behind
	 * its name
	 * @param wayOut what to do, as a sentence
	 */
	public UnreadableDocument(String name, Bilingual problem, Bilingual wayOut) {
		this(name, 1, problem, List.of(), wayOut);
	}

	/**
	 * Refuses a file for what stands at a line.
	 * @param name the file's name
	 * @param line the line, from 1
	 * @param expected what was expected there
	 * @param found what stands there
	 * @param wayOut what to do, as a sentence
	 */
	public static UnreadableDocument at(String name, int line, Bilingual expected, Bilingual found, Bilingual wayOut) {
		Bilingual problem = new Bilingual(
				"renglón %d: se esperaba %s, y hay %s.".formatted(line, expected.es(), found.es()),
				"line %d: expected %s, but found %s.".formatted(line, expected.en(), found.en()));
		return new UnreadableDocument(name, line, problem, List.of(), wayOut);
	}

	/**
	 * One refusal for several of the same file.
	 * @param faults the refusals, in the order of its lines
	 * @param more whether there may be more of them
	 */
	public static UnreadableDocument all(List<UnreadableDocument> faults, boolean more) {
		UnreadableDocument first = faults.get(0);
		if (faults.size() == 1) {
			return first;
		}
		Bilingual problem = new Bilingual("tiene %d faltas%s.".formatted(faults.size(), more ? " o más" : ""),
				"it has %d faults%s.".formatted(faults.size(), more ? " or more" : ""));
		return new UnreadableDocument(first.name, first.line, problem,
				faults.stream().map((fault) -> fault.problem).toList(), first.wayOut);
	}

	/**
	 * The file's name.
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The line at which it goes wrong, from 1.
	 */
	public int line() {
		return this.line;
	}

	/**
	 * The whole refusal in a person's language; its details stand on lines of their own.
	 * @param language a language
	 */
	public String message(Locale language) {
		return message(this.name, this.problem, this.details, this.wayOut, language);
	}

	private static String message(String name, Bilingual problem, List<Bilingual> details, Bilingual wayOut,
			Locale language) {
		String said = "%s: %s".formatted(name, problem.in(language));
		if (details.isEmpty()) {
			return said + " " + wayOut.in(language);
		}
		String listed = details.stream()
			.map((detail) -> "  - " + detail.in(language))
			.collect(Collectors.joining("\n"));
		return said + "\n" + listed + "\n" + wayOut.in(language);
	}

}
