package org.trama.question.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.trama.model.ActionId;
import org.trama.model.Code;
import org.trama.model.Evidence;
import org.trama.model.Kind;
import org.trama.model.Quotation;
import org.trama.model.RelationshipType;

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
record EvidenceText(Evidence.Text text, String edition, String action, String line, int ordinal,
		@Nullable Integer firstLine, @Nullable Integer lastLine) implements Comparable<EvidenceText> {

	private static final Comparator<EvidenceText> IN_PLAN = Comparator
		.comparing((EvidenceText text) -> new Code(text.line()))
		.thenComparing(EvidenceText::ordinal)
		.thenComparing(EvidenceText::text)
		.thenComparing(EvidenceText::edition)
		.thenComparing(EvidenceText::action);

	/**
	 * The text that a relationship between two nodes is read from.
	 */
	static EvidenceText of(Node from, Relationship relationship, Node to) {
		if (relationship.hasType(RelationshipType.SCHEDULES.type())) {
			return new EvidenceText(Evidence.Text.STATUS, from.get("id").asString(), "", to.get("code").asString(), 0,
					number(relationship.get("quoteFirstLine")), number(relationship.get("quoteLastLine")));
		}
		if (relationship.get("quote").isNull() && !relationship.hasType(RelationshipType.STATED_IN.type())) {
			return new EvidenceText(Evidence.Text.CATALOG, "", "", "", 0, null, null);
		}
		return Stream.of(from, to)
			.filter((node) -> node.hasLabel(Kind.ACTION.label()))
			.findFirst()
			.map(EvidenceText::of)
			.orElseGet(() -> new EvidenceText(Evidence.Text.TITLE, relationship.get("edition").asString(""), "",
					from.get("code").asString(""), 0, null, null));
	}

	private static EvidenceText of(Node action) {
		ActionId id = ActionId.of(action.get("id").asString());
		return new EvidenceText(Evidence.Text.ACTION, id.edition(), id.toString(), id.line().text(), id.ordinal(),
				number(action.get("firstLine")), number(action.get("lastLine")));
	}

	private static @Nullable Integer number(Value value) {
		return value.isNull() ? null : value.asInt();
	}

	Evidence with(List<Quotation> quotes) {
		return new Evidence(this.text, this.edition, this.action.isEmpty() ? null : this.action, this.line,
				this.firstLine, this.lastLine, quotes);
	}

	@Override
	public int compareTo(EvidenceText other) {
		return IN_PLAN.compare(this, other);
	}

}
