package org.trama.export;

import java.util.stream.Collectors;

import org.trama.model.Evidence;
import org.trama.model.Quotation;
import org.trama.model.Quote;

/**
 * Evidence as a text, where there is room for no more.
 */
public final class EvidenceWords {

	private EvidenceWords() {
	}

	/**
	 * A piece of evidence: the action, or else the line, and the words in it.
	 * @param evidence the evidence
	 */
	public static String of(Evidence evidence) {
		String place = evidence.line().isEmpty() ? evidence.text().word() : evidence.line();
		String where = (evidence.action() != null) ? evidence.action() : place;
		return evidence.quotes()
			.stream()
			.map(EvidenceWords::words)
			.distinct()
			.collect(Collectors.joining(" … ", where + " ", ""));
	}

	private static String words(Quotation quotation) {
		Quote clause = quotation.clause();
		return "«%s»".formatted((clause != null) ? clause.text() : quotation.quote());
	}

}
