package org.trama.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trama.extract.mention.Mention;
import org.trama.model.Quote;

/**
 * Gathers the roles read in an action's sentences: each actor once, with the strongest
 * role that the words give it and all the words that name it.
 */
public final class Participations {

	private Participations() {
	}

	/**
	 * Who takes part in an action, in the order of the text.
	 * @param sentences the action's sentences
	 * @param text the action's text
	 * @param offset where the action begins in its paragraph
	 */
	public static List<Participation> of(List<SentenceRoles> sentences, String text, int offset) {
		boolean led = sentences.stream()
			.flatMap((sentence) -> sentence.readings().stream())
			.anyMatch((reading) -> reading.rule().isSubject());
		Map<String, List<RoleReading>> byActor = new LinkedHashMap<>();
		for (SentenceRoles sentence : sentences) {
			for (RoleReading reading : sentence.known()) {
				byActor.computeIfAbsent(reading.actor().id(), (id) -> new ArrayList<>())
					.add(led ? reading.besideLead() : reading);
			}
		}
		return byActor.values().stream().map((readings) -> participation(readings, text, offset)).toList();
	}

	private static Participation participation(List<RoleReading> readings, String text, int offset) {
		RoleReading strongest = readings.stream().min(Comparator.comparing(RoleReading::role)).orElseThrow();
		List<Quote> quotes = readings.stream()
			.flatMap((reading) -> reading.token().quotes().stream())
			.map((quote) -> Quote.of(text, quote.start() - offset, quote.end() - offset))
			.toList();
		Quote evidence = Quote.of(text, strongest.start() - offset, strongest.end() - offset);
		return new Participation(strongest.role(), new Mention<>(strongest.actor(), quotes), evidence);
	}

}
