package org.trama.extract.catalog;

import java.util.Locale;

import org.trama.model.Bilingual;

/**
 * The catalog contradicts itself or cannot be read. The message names the file, the entry
 * and the way out, in both languages.
 */
public final class InvalidCatalog extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String file;

	private final transient Bilingual problem;

	InvalidCatalog(String file, Bilingual problem) {
		super(file + ": " + problem.es());
		this.file = file;
		this.problem = problem;
	}

	InvalidCatalog(String file, Bilingual problem, Throwable cause) {
		this(file, problem);
		initCause(cause);
	}

	/**
	 * The whole refusal in a person's language.
	 * @param language a language
	 */
	public String message(Locale language) {
		return this.file + ": " + this.problem.in(language);
	}

}
