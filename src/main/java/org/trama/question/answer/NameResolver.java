package org.trama.question.answer;

import java.util.List;

import org.trama.model.Kind;
import org.trama.model.NameResolution;

/**
 * Knows the things that callers mean by a name, case and accents ignored. A question may
 * not read by itself, so whoever asks brings one along: then a name means the same here
 * as everywhere else.
 */
@FunctionalInterface
public interface NameResolver {

	/**
	 * Finds the things that a caller means.
	 * @param kinds the kinds of things that it can be
	 * @param name an id, an acronym, a code or a name
	 */
	NameResolution find(List<Kind> kinds, String name);

}
