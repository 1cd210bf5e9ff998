package org.trama.model;

/**
 * The id of a part of a plan's tree: an objective, a strategy or a line of action.
 * Written {@code pem-2014-2018:1.2.4}; the same in every edition of the plan.
 *
 * @param plan the plan's id
 * @param code the part's code in the plan
 */
public record PartId(String plan, Code code) {

	/**
	 * Reads an id.
	 * @param id the id as it is written; one without a plan has an empty one
	 */
	public static PartId of(String id) {
		int colon = id.lastIndexOf(':');
		return new PartId(id.substring(0, Math.max(0, colon)), new Code(id.substring(colon + 1)));
	}

	@Override
	public String toString() {
		return this.plan + ":" + this.code;
	}

}
