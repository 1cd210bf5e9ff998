package org.trama.question.console;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CallClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FunctionNameContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ProcedureNameContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementsContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.SubqueryInTransactionsParametersContext;
import org.trama.question.console.RefusedQuery.Reason;
import org.trama.question.file.CypherGrammar;
import org.trama.question.file.ReadingClauses;

/**
 * Reads a query before the database gets it, and refuses what is more than one query that
 * only reads. The database is asked as well, but it would let a query read files and
 * addresses, and call whatever procedures it has.
 */
final class Inspection {

	static final int LONGEST = 10_000;

	/** Deeper nesting takes the parser too long, or its stack. */
	static final int DEEPEST = 24;

	private static final Set<String> OPENING = Set.of("(", "[", "{", "CASE");

	private static final Set<String> CLOSING = Set.of(")", "]", "}", "END");

	private Inspection() {
	}

	/**
	 * Refuses a query that may not be run.
	 * @param query what somebody typed
	 * @throws RefusedQuery if it may not be run
	 */
	static void pass(String query) {
		if (query.length() > LONGEST) {
			throw RefusedQuery.because(Reason.TOO_LONG, LONGEST);
		}
		refuseDepth(query);
		try {
			visit(statement(CypherGrammar.parse(query, new InTheConsole())));
		}
		catch (StackOverflowError ex) {
			throw RefusedQuery.because(Reason.TOO_DEEP, DEEPEST);
		}
	}

	private static void refuseDepth(String query) {
		Cypher5Lexer lexer = new Cypher5Lexer(CharStreams.fromString(query));
		lexer.removeErrorListeners();
		int depth = 0;
		for (Token token : lexer.getAllTokens()) {
			String text = token.getText().toUpperCase(Locale.ROOT);
			if (OPENING.contains(text) && ++depth > DEEPEST) {
				throw RefusedQuery.at(Reason.TOO_DEEP, token.getLine(), token.getCharPositionInLine() + 1, DEEPEST);
			}
			if (CLOSING.contains(text)) {
				depth--;
			}
		}
	}

	private static StatementContext statement(StatementsContext statements) {
		StatementContext statement = statements.statement(0);
		if (statements.statement().size() > 1) {
			throw at(Reason.SEVERAL, statements.statement(1), "");
		}
		if (statement.regularQuery() == null) {
			throw at(Reason.COMMAND, statement, first(statement));
		}
		return statement;
	}

	private static void visit(ParseTree node) {
		if (node instanceof ClauseContext clause && clause.callClause() == null && !ReadingClauses.reads(clause)) {
			throw at(Reason.CLAUSE, clause, first(clause));
		}
		if (node instanceof SubqueryInTransactionsParametersContext transactions) {
			throw at(Reason.TRANSACTIONS, transactions, "");
		}
		if (node instanceof CallClauseContext call) {
			ProcedureNameContext name = call.procedureName();
			requireAllowed(Reason.PROCEDURE, name, AllowedCalls.name(name.namespace(), name.symbolicNameString()),
					AllowedCalls.PROCEDURES);
		}
		if (node instanceof FunctionNameContext name) {
			requireAllowed(Reason.FUNCTION, name, AllowedCalls.name(name.namespace(), name.symbolicNameString()),
					AllowedCalls.FUNCTIONS);
		}
		for (int i = 0; i < node.getChildCount(); i++) {
			visit(node.getChild(i));
		}
	}

	private static void requireAllowed(Reason reason, ParserRuleContext here, String name, Set<String> allowed) {
		if (!allowed.contains(name)) {
			throw at(reason, here, here.getText()).allowed(List.copyOf(allowed));
		}
	}

	private static String first(ParserRuleContext here) {
		return here.getStart().getText().toUpperCase(Locale.ROOT);
	}

	private static RefusedQuery at(Reason reason, ParserRuleContext here, String what) {
		Token start = here.getStart();
		return RefusedQuery.at(reason, start.getLine(), start.getCharPositionInLine() + 1, what);
	}

	/** Tells what is no Cypher to somebody who typed it. */
	private static final class InTheConsole implements CypherGrammar.Objection {

		@Override
		public RuntimeException unexpected(int line, int column, @Nullable String found) {
			return RefusedQuery.at(Reason.SYNTAX, line, column, (found == null) ? "?" : found.isEmpty() ? "∎" : found);
		}

		@Override
		public RuntimeException escape(int line, int column) {
			return RefusedQuery.at(Reason.ESCAPE, line, column, "");
		}

	}

}
