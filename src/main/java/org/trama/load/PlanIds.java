package org.trama.load;

import org.trama.document.Edition;
import org.trama.extract.Action;

/**
 * The keys of what belongs to a plan or to one of its editions, and the order of codes.
 */
record PlanIds(String plan, String edition) {

	private static final int STEP = 1000;

	static PlanIds of(Edition edition) {
		return new PlanIds(edition.planId(), edition.id());
	}

	NodeKey planKey() {
		return new NodeKey("Plan", this.plan);
	}

	NodeKey editionKey() {
		return new NodeKey("Edition", this.edition);
	}

	NodeKey objective(String code) {
		return new NodeKey("Objective", this.plan + ":" + code);
	}

	NodeKey strategy(String code) {
		return new NodeKey("Strategy", this.plan + ":" + code);
	}

	NodeKey line(String code) {
		return new NodeKey("ActionLine", this.plan + ":" + code);
	}

	NodeKey action(Action action) {
		return new NodeKey("Action", this.edition + ":" + action.line() + ":" + action.ordinal());
	}

	/**
	 * A number by which codes sort as they are read: 1.5.2 before 1.5.10, the same in
	 * every edition whatever lines it lacks.
	 */
	static long position(String code) {
		long position = 0;
		for (String part : code.split("\\.")) {
			position = position * STEP + Integer.parseInt(part);
		}
		return position;
	}

}
