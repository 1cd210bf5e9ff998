package org.trama.question;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An action, or the title of a line of action, that shows a row of an answer to be true.
 *
 * @param action the action's id; none if it is the line's title that shows it
 * @param line the code of the line of action
 * @param firstLine the first line of the document it stands in
 * @param lastLine the last line of the document it stands in
 * @param quotes the words that show it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(@Nullable String action, String line, @Nullable Integer firstLine, @Nullable Integer lastLine,
		List<Quotation> quotes) {

	public Evidence {
		quotes = List.copyOf(quotes);
	}

}
