package org.trama.document;

/**
 * A stretch of the source and what the reader took it for. The spans of a document tell
 * where every character of it went.
 *
 * @param kind what the stretch is
 * @param code the code of the objective, strategy or line of action it belongs to; empty
 * for what belongs to none
 * @param start the first character, as an offset into {@link Source#text()}
 * @param end the offset behind the last character
 */
public record Span(Kind kind, String code, int start, int end) {

	/** What a stretch of the source can be. */
	public enum Kind {

		/** A heading above lines of action. */
		HEADING,
		/** A line of action's own title. */
		TITLE,
		/** Whether actions will be carried out. */
		STATUS,
		/** A paragraph of the actions column. */
		PARAGRAPH,
		/** A label or column that says who is responsible or takes part. */
		RESPONSIBLE,
		/** Any other label or column: a goal, a date, an indicator. */
		DETAIL,
		/** What stands inside the plan and promises nothing. */
		ASIDE,
		/** A page number or repeated page header: not part of the programme. */
		FURNITURE,
		/** What stands in front of the plan: a title page, an index, a foreword. */
		FRONT,
		/** What stands behind the plan: annexes, lists of acronyms, signatures. */
		BACK

	}

}
