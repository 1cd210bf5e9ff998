package org.trama.extract;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.document.LineRange;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.Mention;

/**
 * A line of action's title and the populations it names.
 *
 * @param code the line's code
 * @param text the title; all quotes are offsets into it
 * @param planned the line's stated status; null if the document doesn't say
 * @param at where the title stands in the source
 * @param populations the people it concerns
 */
public record Title(String code, String text, @Nullable Boolean planned, LineRange at,
		List<Mention<Population>> populations) {

	public Title {
		populations = List.copyOf(populations);
	}

}
