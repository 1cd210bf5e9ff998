package org.trama.question.file;

import java.util.Locale;

import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ClauseContext;

/**
 * Which clauses a question may have. Named are those allowed, so that what a later
 * version of the grammar brings is refused until somebody has thought about it.
 */
public final class ReadingClauses {

	private ReadingClauses() {
	}

	static void requireReading(ClauseContext clause) {
		if (!reads(clause)) {
			throw new MistakenLine(clause.getStart().getLine(),
					"una pregunta solo lee: no se admite %s (se admiten MATCH, WITH, UNWIND, CALL { … }, ORDER BY y RETURN)"
						.formatted(clause.getStart().getText().toUpperCase(Locale.ROOT)));
		}
	}

	/**
	 * Whether a clause can do nothing but read.
	 * @param clause a clause
	 */
	public static boolean reads(ClauseContext clause) {
		return clause.matchClause() != null || clause.withClause() != null || clause.unwindClause() != null
				|| clause.returnClause() != null || clause.subqueryClause() != null
				|| clause.orderBySkipLimitClause() != null;
	}

}
