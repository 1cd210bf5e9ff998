package org.trama.extract;

/**
 * What the words before a name decide about its role.
 *
 * @param rule the rule that applies
 * @param from the place of the first word that decides
 */
record Ruling(RoleRule rule, int from) {

	/** No word gives the name a part: it is only named. */
	static final Ruling ONLY_NAMED = new Ruling(RoleRule.NAMED, -1);

}
