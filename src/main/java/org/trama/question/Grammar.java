package org.trama.question;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementsContext;

/**
 * Neo4j's own grammar of Cypher 5: what it accepts, every supported server accepts. It
 * needs no database.
 */
final class Grammar {

	private Grammar() {
	}

	/**
	 * Parses Cypher.
	 * @param text what to parse
	 * @throws Mistake at the first thing that is not Cypher
	 */
	static StatementsContext parse(String text) {
		refuseEscapes(text);
		Cypher5Lexer lexer = new Cypher5Lexer(CharStreams.fromString(text));
		Cypher5Parser parser = new Cypher5Parser(new CommonTokenStream(lexer));
		lexer.removeErrorListeners();
		parser.removeErrorListeners();
		lexer.addErrorListener(new FirstError());
		parser.addErrorListener(new FirstError());
		return parser.statements();
	}

	/**
	 * Neo4j resolves unicode escapes before it parses, even in comments, so with them a
	 * query could be another one than the one read here.
	 */
	private static void refuseEscapes(String text) {
		int at = text.indexOf("\\u");
		if (at >= 0) {
			throw new Mistake((int) text.substring(0, at).lines().count(),
					"unicode escapes are not allowed; write the character itself");
		}
	}

	private static final class FirstError extends BaseErrorListener {

		@Override
		public void syntaxError(Recognizer<?, ?> recognizer, @Nullable Object symbol, int line, int column,
				String message, @Nullable RecognitionException exception) {
			String found = (symbol instanceof Token token && token.getType() == Token.EOF) ? "the end of the file"
					: (symbol instanceof Token token) ? "'" + token.getText() + "'" : "these characters";
			throw new Mistake(line,
					"this is no Cypher: %s is not expected here (column %d)".formatted(found, column + 1));
		}

	}

}
