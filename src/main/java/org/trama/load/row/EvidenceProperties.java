package org.trama.load.row;

import java.util.List;

import org.trama.extract.mention.Mention;
import org.trama.model.Origin;
import org.trama.model.Quote;

/**
 * The words of a document as properties of the relationship that they are the evidence
 * for.
 */
final class EvidenceProperties {

	private EvidenceProperties() {
	}

	static Properties of(Quote quote) {
		return new Properties().put("quote", quote.text())
			.put("start", quote.start())
			.put("end", quote.end())
			.put("origin", Origin.EXTRACTED.word());
	}

	/**
	 * The first quote, further ones, and the mention's place among those of its sort.
	 */
	static Properties of(Mention<?> mention, int position) {
		Properties properties = of(mention.quote()).put("position", position);
		List<Quote> more = mention.quotes().subList(1, mention.quotes().size());
		if (!more.isEmpty()) {
			properties.put("moreQuotes", more.stream().map(Quote::text).toList())
				.put("moreStarts", more.stream().map(Quote::start).toList())
				.put("moreEnds", more.stream().map(Quote::end).toList());
		}
		return properties;
	}

	static Properties fromCatalog() {
		return new Properties().put("origin", Origin.CATALOG.word());
	}

}
