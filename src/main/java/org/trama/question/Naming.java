package org.trama.question;

/**
 * Knows what callers mean by a name, case and accents ignored. A question may use no
 * other room, so whoever asks brings one along: then a name means the same here as
 * everywhere else.
 */
@FunctionalInterface
public interface Naming {

	/**
	 * Finds what a caller means.
	 * @param type what is looked for: never a plain value
	 * @param name an id, an acronym, a code or a name
	 */
	Meant find(ParameterType type, String name);

}
