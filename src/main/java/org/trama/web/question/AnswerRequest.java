package org.trama.web.question;

import java.util.LinkedHashMap;
import java.util.Map;

import org.trama.web.format.PathFormats;
import org.trama.web.list.Listing;
import org.trama.web.refusal.InvalidParameter;
import org.trama.web.refusal.Languages;

import org.springframework.util.MultiValueMap;

/**
 * The way a caller wants a question answered.
 *
 * @param parameters what is meant for the question itself
 * @param page which page of rows, from 0
 * @param size how many rows on a page
 */
record AnswerRequest(Map<String, String> parameters, int page, int size) {

	/** How many rows are on a page unless the caller says otherwise. */
	static final int USUAL = 100;

	/** How many rows are on a page at most. */
	static final int MOST = 1000;

	/** How many rows a CSV has at most. */
	static final int ALL = 1_000_000;

	/**
	 * Reads a request.
	 * @param sent its parameters
	 * @param whole how many rows there are if it asks for no page
	 */
	static AnswerRequest of(MultiValueMap<String, String> sent, int whole) {
		Map<String, String> parameters = new LinkedHashMap<>();
		sent.forEach((name, values) -> {
			if (values.size() > 1) {
				throw InvalidParameter.because(name, values.get(1), "repeated");
			}
			parameters.put(name, values.get(0));
		});
		parameters.remove(Languages.PARAMETER);
		parameters.remove(PathFormats.PARAMETER);
		boolean paged = parameters.containsKey("page") || parameters.containsKey("size");
		int page = number(parameters, "page", 0, 0, Listing.FURTHEST);
		int size = number(parameters, "size", USUAL, 1, MOST);
		return new AnswerRequest(parameters, page, paged ? size : whole);
	}

	private static int number(Map<String, String> parameters, String name, int usual, int least, int most) {
		String text = parameters.remove(name);
		if (text == null) {
			return usual;
		}
		try {
			int number = Integer.parseInt(text.strip());
			if (least <= number && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// told below, like a number out of bounds
		}
		throw InvalidParameter.number(name, text, least, most);
	}

}
