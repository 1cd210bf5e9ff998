package org.trama.question.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ParameterContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.RegularQueryContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ReturnItemContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementsContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.SubqueryInTransactionsParametersContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.VariableContext;

/**
 * A query as Neo4j's own grammar sees it: one statement that only reads, whose first
 * clause may give default values names, and whose last says what the columns are.
 */
final class QuestionQuery {

	private final String text;

	private final RegularQueryContext tree;

	private final List<ParameterDefault> defaults;

	private final Set<String> variables = new HashSet<>();

	private QuestionQuery(String text, RegularQueryContext tree) {
		this.text = text;
		this.tree = tree;
		ClauseContext first = tree.singleQuery(0).clause(0);
		this.defaults = (first.withClause() != null) ? ParameterDefault.all(first.withClause().returnBody())
				: List.of();
		visit(tree, this.defaults.isEmpty() ? null : first);
	}

	/**
	 * Parses a query.
	 * @param text the whole file, header included, so that lines are those of the file
	 * @throws MistakenLine if it is no query, or not one that only reads
	 */
	static QuestionQuery parse(String text) {
		StatementsContext statements = CypherGrammar.parse(text);
		if (statements.statement().size() != 1) {
			throw new MistakenLine(statements.statement(1).getStart().getLine(),
					"una pregunta es una sola instrucción, no varias");
		}
		StatementContext statement = statements.statement(0);
		if (statement.regularQuery() == null) {
			throw new MistakenLine(statement.getStart().getLine(),
					"una pregunta es una consulta, no la orden «%s»".formatted(statement.getStart().getText()));
		}
		return new QuestionQuery(text, statement.regularQuery());
	}

	private void visit(ParseTree node, @Nullable ClauseContext without) {
		if (node == without) {
			return;
		}
		if (node instanceof ClauseContext clause) {
			ReadingClauses.requireReading(clause);
		}
		else if (node instanceof SubqueryInTransactionsParametersContext transactions) {
			throw new MistakenLine(transactions.getStart().getLine(),
					"una pregunta se ejecuta en una sola transacción");
		}
		else if (node instanceof ParameterContext parameter) {
			throw new MistakenLine(parameter.getStart().getLine(),
					"%s faltaría al pegar la consulta; dele un valor inicial en la primera cláusula: WITH null AS %s"
						.formatted(parameter.getText(), parameter.getText().substring(1)));
		}
		else if (node instanceof VariableContext variable) {
			this.variables.add(variable.getText());
		}
		for (int i = 0; i < node.getChildCount(); i++) {
			visit(node.getChild(i), without);
		}
	}

	/**
	 * The default values that the first clause gives names, none if it does no such
	 * thing.
	 */
	List<ParameterDefault> defaults() {
		return this.defaults;
	}

	/**
	 * Whether anything behind the first clause mentions a variable.
	 */
	boolean uses(String variable) {
		return this.variables.contains(variable);
	}

	/**
	 * The names of the columns it returns, in order.
	 */
	List<String> columns() {
		List<ClauseContext> clauses = this.tree.singleQuery(0).clause();
		ClauseContext last = clauses.get(clauses.size() - 1);
		if (last.returnClause() == null || last.returnClause().returnBody().returnItems().TIMES() != null) {
			throw new MistakenLine(last.getStart().getLine(), "una pregunta termina con RETURN y nombra sus columnas");
		}
		return last.returnClause().returnBody().returnItems().returnItem().stream().map(QuestionQuery::name).toList();
	}

	private static String name(ReturnItemContext item) {
		return (item.variable() != null) ? item.variable().getText() : item.expression().getText();
	}

	/**
	 * The line on which it says what it returns.
	 */
	int lastLine() {
		List<ClauseContext> clauses = this.tree.singleQuery(0).clause();
		return clauses.get(clauses.size() - 1).getStart().getLine();
	}

	/**
	 * The line on which it begins.
	 */
	int firstLine() {
		return this.tree.getStart().getLine();
	}

	/**
	 * The query with parameters in place of the default values.
	 */
	String parameterized() {
		StringBuilder query = new StringBuilder(this.text);
		for (int i = this.defaults.size() - 1; i >= 0; i--) {
			ParameterDefault value = this.defaults.get(i);
			query.replace(value.start(), value.end(), "$" + value.name());
		}
		return query.substring(this.text.offsetByCodePoints(0, this.tree.getStart().getStartIndex()));
	}

}
