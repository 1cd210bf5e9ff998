package org.trama.document;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;

/**
 * A file does not have the shape of a programme document, or cannot be read at all. Says
 * where and what is wrong, and what would be right.
 */
public final class UnreadableDocument extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String name;

	private final int line;

	private final transient @Nullable Bilingual problem;

	private final transient @Nullable Bilingual wayOut;

	/**
	 * Refuses a file.
	 * @param name the file's name
	 * @param line the line at which reading ended, from 1
	 * @param expected what was expected there
	 * @param found what stands there
	 */
	public UnreadableDocument(String name, int line, String expected, String found) {
		super("%s, line %d: expected %s, but found %s".formatted(name, line, expected, found));
		this.name = name;
		this.line = line;
		this.problem = null;
		this.wayOut = null;
	}

	/**
	 * Refuses a file of which no line can be read.
	 * @param name the file's name
	 * @param problem what is wrong with it and where, as a sentence that goes on behind
	 * its name
	 * @param wayOut what to do, as a sentence
	 */
	public UnreadableDocument(String name, Bilingual problem, Bilingual wayOut) {
		super("%s: %s %s".formatted(name, problem.es(), wayOut.es()));
		this.name = name;
		this.line = 1;
		this.problem = problem;
		this.wayOut = wayOut;
	}

	/**
	 * The file's name.
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The line at which reading ended, from 1.
	 */
	public int line() {
		return this.line;
	}

	/**
	 * The whole refusal in a person's language, as far as it is told in more than one.
	 * @param language a language
	 */
	public String message(Locale language) {
		return (this.problem != null && this.wayOut != null)
				? "%s: %s %s".formatted(this.name, this.problem.in(language), this.wayOut.in(language))
				: String.valueOf(getMessage());
	}

}
