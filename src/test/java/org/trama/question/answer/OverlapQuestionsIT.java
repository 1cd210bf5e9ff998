package org.trama.question.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.it.WithBundledEdition;
import org.trama.model.Bilingual;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The overlaps that the desk is told on the bundled programme are those that the records
 * of its extraction show, with the same points.
 */
@WithBundledEdition
class OverlapQuestionsIT {

	@Autowired
	private Answers answers;

	@ParameterizedTest
	@ValueSource(ints = { 0, 75 })
	void shouldAgreeWithTheRecordsOnOverlaps(int min) {
		assertThat(rows(Map.of("min", String.valueOf(min)))).isNotEmpty()
			.isEqualTo(OverlapReckoning.OF_BUNDLED.overlaps(min));
	}

	@Test
	void shouldTellThoseWithMostPointsFirst() {
		assertThat(ask(Map.of()).rows()).extracting((row) -> (Long) row.cells().get("score"))
			.isSortedAccordingTo((one, other) -> Long.compare(other, one));
	}

	@Test
	void shouldKeepPointsAndPairsWhenNarrowed() {
		Set<String> all = rows(Map.of("min", "0"));
		Stream
			.of(Map.of("agency", "pgr"), Map.of("population", "migrantes"), Map.of("objective", "3"),
					Map.of("strategy", "5.2"))
			.forEach((narrowed) -> assertThat(rows(with(narrowed))).as(narrowed.toString())
				.isNotEmpty()
				.hasSizeLessThan(all.size())
				.isSubsetOf(all));
		assertThat(rows(with(Map.of("agency", "pgr")))).allMatch((row) -> row.contains("pgr"));
		assertThat(rows(with(Map.of("strategy", "5.2")))).allMatch((row) -> row.contains("pem-2014-2018:5.2"));
	}

	@Test
	void shouldSayInBothLanguagesWhyToLook() {
		assertThat(ask(Map.of("strategy", "5.1", "population", "cuerpos-policiacos")).rows()).isNotEmpty()
			.extracting((row) -> (Bilingual) row.cells().get("reasons"))
			.allSatisfy((reasons) -> assertThat(reasons.es()).startsWith("Sin acción conjunta")
				.contains("misma estrategia: 5.1", "misma población: Cuerpos policiacos"))
			.allSatisfy((reasons) -> assertThat(reasons.en()).startsWith("No joint action")
				.contains("same strategy: 5.1", "same population: Police forces"));
	}

	private static Map<String, String> with(Map<String, String> narrowed) {
		Map<String, String> parameters = new HashMap<>(narrowed);
		parameters.put("min", "0");
		return parameters;
	}

	private Set<String> rows(Map<String, String> parameters) {
		return ask(parameters).set("score", "actionA", "agenciesA", "actionB", "agenciesB", "common");
	}

	private Asked ask(Map<String, String> parameters) {
		return Asked.all(this.answers, "overlaps", parameters);
	}

}
