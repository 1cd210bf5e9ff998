package org.trama.extract.role;

/**
 * The rule by which the words before a name decide about its role.
 *
 * @param rule the rule that applies
 * @param from the place of the first word that decides
 */
record RuleMatch(RoleRule rule, int from) {

	/** No word gives the name a part: it is only named. */
	static final RuleMatch ONLY_NAMED = new RuleMatch(RoleRule.NAMED, -1);

}
