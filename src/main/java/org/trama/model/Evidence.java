package org.trama.model;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A text that shows a row of an answer to be true, with the words in it that do.
 *
 * @param text which text it is; all quotes are taken from it
 * @param edition the id of the edition it stands in; empty if in none
 * @param action the action's id; none if the text is no action's
 * @param line the code of the line of action; empty if it belongs to none
 * @param firstLine the first line of the document it stands in, where that is known
 * @param lastLine the last line of the document it stands in, where that is known
 * @param quotes the words that show it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Evidence(Text text, String edition, @Nullable String action, String line, @Nullable Integer firstLine,
		@Nullable Integer lastLine, List<Quotation> quotes) {

	public Evidence {
		quotes = List.copyOf(quotes);
	}

	/**
	 * The texts that there are: a line of action's, and the catalog's.
	 */
	public enum Text {

		/** The title of the line, as the edition words it. */
		TITLE,
		/** The sentence that says whether actions are scheduled in the line. */
		STATUS,
		/** An action in the line. */
		ACTION,
		/**
		 * No document's text, but the catalog's word on where a fact comes from, such as
		 * the law by which one body is part of another. It belongs to no line.
		 */
		CATALOG;

		/**
		 * Its name in the API.
		 */
		@JsonValue
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
