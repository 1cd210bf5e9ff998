package org.trama.text;

import java.util.List;

/**
 * A mistake in a YAML file: in which file, on which line, under which keys, and what.
 */
public final class MistakenYaml extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final String file;

	private final int line;

	private final String path;

	private final String problem;

	private final transient List<String> known;

	MistakenYaml(Reason reason, String file, int line, String path, String problem, List<String> known) {
		super("%s, line %d: %s".formatted(file, line, problem));
		this.reason = reason;
		this.file = file;
		this.line = line;
		this.path = path;
		this.problem = problem;
		this.known = List.copyOf(known);
	}

	/**
	 * Why it is a mistake.
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * The file's name.
	 */
	public String file() {
		return this.file;
	}

	/**
	 * The line of the mistake, from 1.
	 */
	public int line() {
		return this.line;
	}

	/**
	 * The keys under which it stands, such as {@code plan.id} or {@code entries[3].kind},
	 * counted from 0; empty if it is about the whole file.
	 */
	public String path() {
		return this.path;
	}

	/**
	 * What is wrong, without the keys under which it stands.
	 */
	public String what() {
		return this.problem.startsWith(this.path + ": ") ? this.problem.substring(this.path.length() + 2)
				: this.problem;
	}

	/**
	 * What is wrong, with the keys under which it stands.
	 */
	public String problem() {
		return this.problem;
	}

	/**
	 * The keys that can stand there, sorted, if there is one that can't.
	 */
	public List<String> known() {
		return this.known;
	}

	/** The reasons there are. */
	public enum Reason {

		/** There is nothing in the file. */
		EMPTY,

		/**
		 * It is no YAML, or a key stands there twice, or there is more behind the end.
		 */
		UNREADABLE,

		/** A key is not one of those {@code known}. */
		UNKNOWN_KEY,

		/** A key that has to be there is not. */
		MISSING_KEY,

		/** A value is not what belongs there. */
		VALUE

	}

}
