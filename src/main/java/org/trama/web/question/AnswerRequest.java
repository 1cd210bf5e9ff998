package org.trama.web.question;

import java.util.LinkedHashMap;
import java.util.Map;

import org.trama.export.table.CsvDialect;
import org.trama.web.format.PathFormats;
import org.trama.web.list.Listing;
import org.trama.web.parameter.WholeNumber;
import org.trama.web.refusal.InvalidParameter;
import org.trama.web.refusal.Languages;
import org.trama.web.table.CsvRequest;

import org.springframework.util.MultiValueMap;

/**
 * The way a caller wants a question answered.
 *
 * @param parameters what is meant for the question itself
 * @param page which page of rows, from 0
 * @param size how many rows on a page
 * @param csv how CSV is wanted
 */
record AnswerRequest(Map<String, String> parameters, int page, int size, CsvDialect csv) {

	/** How many rows are on a page unless the caller says otherwise. */
	static final int USUAL = 100;

	/** How many rows are on a page at most. */
	static final int MOST = 1000;

	private static final WholeNumber PAGE = new WholeNumber("page", 0, Listing.FURTHEST);

	private static final WholeNumber SIZE = new WholeNumber("size", 1, MOST);

	/** How many rows a table has at most. */
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
		int page = PAGE.read(parameters.remove("page"), 0);
		int size = SIZE.read(parameters.remove("size"), USUAL);
		CsvDialect csv = CsvRequest.of(parameters).dialect();
		parameters.keySet().removeAll(CsvRequest.PARAMETERS);
		return new AnswerRequest(parameters, page, paged ? size : whole, csv);
	}

}
