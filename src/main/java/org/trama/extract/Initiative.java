package org.trama.extract;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something with a proper name through which actions are carried out.
 *
 * @param id its stable id, such as {@code programa-paisano}
 * @param type whether it is a program, an instrument or a forum
 * @param acronym its usual acronym, if it has one
 * @param name its shortest complete official name
 * @param aliases other names it goes by
 * @param source where these facts come from
 */
public record Initiative(String id, Type type, @Nullable String acronym, String name, List<String> aliases,
		String source) implements Named {

	public Initiative {
		aliases = List.copyOf(aliases);
	}

	/** The three sorts of initiatives. */
	public enum Type {

		/** A line of public activity: programme, campaign, operation, service, survey. */
		PROGRAM,
		/** A named norm or tool: law, agreement, protocol, guide, register, card. */
		INSTRUMENT,
		/** A named space of coordination: council, commission, working group, network. */
		FORUM

	}

}
