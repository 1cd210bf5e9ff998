package org.trama.question.console;

import java.util.List;
import java.util.Locale;

/**
 * A refusal to run a query, and why.
 */
public final class RefusedQuery extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final int line;

	private final int column;

	private final String what;

	private final transient List<String> allowed;

	private RefusedQuery(Reason reason, int line, int column, String what, List<String> allowed) {
		super("%s %s (line %d, column %d)".formatted(reason, what, line, column));
		this.reason = reason;
		this.line = line;
		this.column = column;
		this.what = what;
		this.allowed = List.copyOf(allowed);
	}

	static RefusedQuery because(Reason reason, Object what) {
		return at(reason, 0, 0, what);
	}

	static RefusedQuery at(Reason reason, int line, int column, Object what) {
		return new RefusedQuery(reason, line, column, what.toString(), List.of());
	}

	RefusedQuery allowed(List<String> others) {
		return new RefusedQuery(this.reason, this.line, this.column, this.what, others);
	}

	/**
	 * Why.
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * The line of the query where the reason stands, from 1; 0 if it stands nowhere.
	 */
	public int line() {
		return this.line;
	}

	/**
	 * The column, from 1; 0 if the reason stands nowhere.
	 */
	public int column() {
		return this.column;
	}

	/**
	 * What is wrong: a word of the query, a limit, or what the database says.
	 */
	public String what() {
		return this.what;
	}

	/**
	 * What there is instead.
	 */
	public List<String> allowed() {
		return this.allowed;
	}

	/** The reasons there are. */
	public enum Reason {

		/** There is no console; {@code what} turns it on. */
		OFF,
		/** As many queries as are allowed are being answered. */
		BUSY,
		/** It has more than {@code what} characters, or parameters too big. */
		TOO_LONG,
		/** It is nested deeper than {@code what} brackets. */
		TOO_DEEP,
		/** It has unicode escapes. */
		ESCAPE,
		/** It is no Cypher: {@code what} doesn't belong there. */
		SYNTAX,
		/** It has several statements. */
		SEVERAL,
		/** It is the command {@code what} and no query. */
		COMMAND,
		/** The clause {@code what} does more than read. */
		CLAUSE,
		/** It would run in several transactions. */
		TRANSACTIONS,
		/** The procedure {@code what} is not one of those allowed. */
		PROCEDURE,
		/** The function {@code what} is not one of those allowed. */
		FUNCTION,
		/** The parameter {@code what} holds something that Cypher doesn't know. */
		PARAMETER,
		/** The database would write. */
		WRITES,
		/** The database refuses it; {@code what} says why. */
		REJECTED,
		/** It took longer than {@code what} seconds. */
		SLOW,
		/** It takes more memory than the database gives it. */
		MEMORY;

		/**
		 * Its name as a word, such as {@code too-long}.
		 */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
