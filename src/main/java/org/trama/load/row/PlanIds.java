package org.trama.load.row;

import org.trama.extract.Action;
import org.trama.model.ActionId;
import org.trama.model.Code;
import org.trama.model.Edition;
import org.trama.model.Kind;
import org.trama.model.PartId;

/**
 * The keys of what belongs to a plan or to one of its editions.
 */
public record PlanIds(String plan, String edition) {

	/**
	 * The ids of an edition's plan and of the edition.
	 * @param edition the edition
	 */
	public static PlanIds of(Edition edition) {
		return new PlanIds(edition.planId(), edition.id());
	}

	NodeKey planKey() {
		return NodeKey.of(Kind.PLAN, this.plan);
	}

	/**
	 * The key of the edition.
	 */
	public NodeKey editionKey() {
		return NodeKey.of(Kind.EDITION, this.edition);
	}

	NodeKey line(String code) {
		return part(Kind.LINE, code);
	}

	NodeKey action(Action action) {
		return NodeKey.of(Kind.ACTION,
				new ActionId(this.edition, new Code(action.line()), action.ordinal()).toString());
	}

	NodeKey part(Kind kind, String code) {
		return NodeKey.of(kind, new PartId(this.plan, new Code(code)).toString());
	}

}
