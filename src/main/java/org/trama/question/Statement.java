package org.trama.question;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * The text that quotes are taken from: an action, the title of a line of action, the
 * sentence that states whether actions are scheduled in it, or the catalog's sources.
 *
 * @param text which of them it is
 * @param edition the id of the edition it stands in
 * @param action the action's id; empty if it is no action
 * @param line the code of the line of action
 * @param ordinal the action's place within the line; 0 if it is no action
 * @param firstLine the first line of the document it stands in
 * @param lastLine the last line of the document it stands in
 */
record Statement(Evidence.Text text, String edition, String action, String line, int ordinal,
		@Nullable Integer firstLine, @Nullable Integer lastLine) implements Comparable<Statement> {

	private static final Comparator<Statement> IN_PLAN = Comparator.comparing(Statement::code)
		.thenComparing(Statement::ordinal)
		.thenComparing(Statement::text)
		.thenComparing(Statement::edition)
		.thenComparing(Statement::action);

	/**
	 * The text that a relationship between two nodes is read from.
	 */
	static Statement of(Node from, Relationship relationship, Node to) {
		if (relationship.hasType("SCHEDULES")) {
			return new Statement(Evidence.Text.STATUS, from.get("id").asString(), "", to.get("code").asString(), 0,
					number(relationship.get("quoteFirstLine")), number(relationship.get("quoteLastLine")));
		}
		if (relationship.get("quote").isNull() && !relationship.hasType(EvidenceReader.WHOLE)) {
			return new Statement(Evidence.Text.CATALOG, "", "", "", 0, null, null);
		}
		return Stream.of(from, to)
			.filter((node) -> node.hasLabel("Action"))
			.findFirst()
			.map(Statement::of)
			.orElseGet(() -> new Statement(Evidence.Text.TITLE, relationship.get("edition").asString(""), "",
					from.get("code").asString(""), 0, null, null));
	}

	private static Statement of(Node action) {
		String id = action.get("id").asString();
		String line = action.get("lineCode").asString();
		return new Statement(Evidence.Text.ACTION, id.substring(0, Math.max(0, id.indexOf(":" + line + ":"))), id, line,
				action.get("ordinal").asInt(), number(action.get("firstLine")), number(action.get("lastLine")));
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
		return new Evidence(this.text, this.edition, this.action.isEmpty() ? null : this.action, this.line,
				this.firstLine, this.lastLine, quotes);
	}

	@Override
	public int compareTo(Statement other) {
		return IN_PLAN.compare(this, other);
	}

}
