package org.trama.web.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trama.web.list.Listing;
import org.trama.web.refusal.InvalidParameter;
import org.trama.web.refusal.Languages;

import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.MultiValueMap;

/**
 * How a caller wants a question answered.
 *
 * @param parameters what is meant for the question itself
 * @param page which page of rows, from 0
 * @param size how many rows on a page
 * @param csv whether as CSV, else as JSON
 */
record AnswerRequest(Map<String, String> parameters, int page, int size, boolean csv) {

	/** How many rows are on a page unless the caller says otherwise. */
	static final int USUAL = 100;

	/** How many rows are on a page at most. */
	static final int MOST = 1000;

	/** How many rows a CSV has at most. */
	private static final int ALL = 1_000_000;

	/** The formats there are. */
	static final List<String> FORMATS = List.of("json", "csv");

	private static final MediaType CSV = new MediaType("text", "csv");

	static AnswerRequest of(MultiValueMap<String, String> sent, List<MediaType> accepted) {
		Map<String, String> parameters = new LinkedHashMap<>();
		sent.forEach((name, values) -> {
			if (values.size() > 1) {
				throw InvalidParameter.because(name, values.get(1), "repeated");
			}
			parameters.put(name, values.get(0));
		});
		parameters.remove(Languages.PARAMETER);
		String format = parameters.remove("format");
		boolean csv = (format != null) ? isCsv(format) : prefersCsv(accepted);
		boolean whole = csv && !parameters.containsKey("page") && !parameters.containsKey("size");
		int page = number(parameters, "page", 0, 0, Listing.FURTHEST);
		int size = number(parameters, "size", USUAL, 1, MOST);
		return new AnswerRequest(parameters, page, whole ? ALL : size, csv);
	}

	private static boolean isCsv(String format) {
		if (!FORMATS.contains(format)) {
			throw InvalidParameter.choice("format", format, FORMATS);
		}
		return format.equals("csv");
	}

	private static boolean prefersCsv(List<MediaType> accepted) {
		List<MediaType> sorted = new ArrayList<>(accepted);
		MimeTypeUtils.sortBySpecificity(sorted);
		return sorted.stream()
			.filter((type) -> type.includes(MediaType.APPLICATION_JSON) || type.includes(CSV))
			.findFirst()
			.filter((type) -> !type.includes(MediaType.APPLICATION_JSON))
			.isPresent();
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
