package org.trama.question.file;

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
public final class CypherGrammar {

	private CypherGrammar() {
	}

	/**
	 * Parses Cypher.
	 * @param text what to parse
	 * @throws MistakenLine at the first thing that is not Cypher
	 */
	static StatementsContext parse(String text) {
		return parse(text, new InAFile());
	}

	/**
	 * Parses Cypher.
	 * @param text what to parse
	 * @param objection what is thrown at the first thing that is not Cypher
	 */
	public static StatementsContext parse(String text, Objection objection) {
		refuseEscapes(text, objection);
		Cypher5Lexer lexer = new Cypher5Lexer(CharStreams.fromString(text));
		Cypher5Parser parser = new Cypher5Parser(new CommonTokenStream(lexer));
		lexer.removeErrorListeners();
		parser.removeErrorListeners();
		lexer.addErrorListener(new FirstError(objection));
		parser.addErrorListener(new FirstError(objection));
		return parser.statements();
	}

	/**
	 * Neo4j resolves unicode escapes before it parses, even in comments, so with them a
	 * query could be another one than the one read here.
	 */
	private static void refuseEscapes(String text, Objection objection) {
		int at = text.indexOf("\\u");
		if (at >= 0) {
			String before = text.substring(0, at);
			throw objection.escape((int) (before + "\\").lines().count(), at - before.lastIndexOf('\n'));
		}
	}

	/**
	 * What is thrown when a text is not the Cypher that it should be. Lines and columns
	 * count from 1.
	 */
	public interface Objection {

		/**
		 * Something doesn't belong where it stands.
		 * @param line its line
		 * @param column its column
		 * @param found what it is; nothing for characters that belong nowhere, empty for
		 * the end of the text
		 */
		RuntimeException unexpected(int line, int column, @Nullable String found);

		/**
		 * A unicode escape, with which a query could be another one than the one read.
		 * @param line its line
		 * @param column its column
		 */
		RuntimeException escape(int line, int column);

	}

	private static final class InAFile implements Objection {

		@Override
		public RuntimeException unexpected(int line, int column, @Nullable String found) {
			String what = (found == null) ? "estos caracteres"
					: found.isEmpty() ? "el final del archivo" : "«" + found + "»";
			return new MistakenLine(line,
					"esto no es Cypher: aquí no se espera %s (columna %d)".formatted(what, column));
		}

		@Override
		public RuntimeException escape(int line, int column) {
			return new MistakenLine(line, "no se admiten secuencias de escape Unicode; escriba el carácter mismo");
		}

	}

	private static final class FirstError extends BaseErrorListener {

		private final Objection objection;

		FirstError(Objection objection) {
			this.objection = objection;
		}

		@Override
		public void syntaxError(Recognizer<?, ?> recognizer, @Nullable Object symbol, int line, int column,
				String message, @Nullable RecognitionException exception) {
			String found = (symbol instanceof Token token && token.getType() == Token.EOF) ? ""
					: (symbol instanceof Token token) ? token.getText() : null;
			throw this.objection.unexpected(line, column + 1, found);
		}

	}

}
