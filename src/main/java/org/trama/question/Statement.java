package org.trama.question;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

/**
 * The text that quotes are taken from: an action, or the title of a line of action.
 *
 * @param action the action's id; empty for a title
 * @param line the code of the line of action
 * @param ordinal the action's place within the line; 0 for a title
 * @param firstLine the first line of the document it stands in
 * @param lastLine the last line of the document it stands in
 */
record Statement(String action, String line, int ordinal, @Nullable Integer firstLine,
		@Nullable Integer lastLine) implements Comparable<Statement> {

	private static final Comparator<Statement> IN_PLAN = Comparator.comparing(Statement::code)
		.thenComparing(Statement::ordinal)
		.thenComparing(Statement::action);

	/**
	 * The text behind a relationship between two nodes, one of which is the text's.
	 */
	static Statement of(Node from, Node to) {
		return Stream.of(from, to)
			.filter((node) -> node.hasLabel("Action"))
			.findFirst()
			.map((action) -> new Statement(action.get("id").asString(), action.get("lineCode").asString(),
					action.get("ordinal").asInt(), number(action.get("firstLine")), number(action.get("lastLine"))))
			.orElseGet(() -> new Statement("", from.get("code").asString(""), 0, null, null));
	}

	private static @Nullable Integer number(Value value) {
		return value.isNull() ? null : value.asInt();
	}

	/**
	 * The line's code with leading zeros, so that 1.10 comes behind 1.9.
	 */
	private String code() {
		return Stream.of(this.line.split("\\."))
			.map((step) -> "0".repeat(Math.max(0, 6 - step.length())) + step)
			.reduce("", (code, step) -> code + "." + step);
	}

	Evidence with(List<Quotation> quotes) {
		return new Evidence(this.action.isEmpty() ? null : this.action, this.line, this.firstLine, this.lastLine,
				quotes);
	}

	@Override
	public int compareTo(Statement other) {
		return IN_PLAN.compare(this, other);
	}

}
