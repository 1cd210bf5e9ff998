package org.trama.extract;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trama.model.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what is extracted from the bundled programme with what a careful reader
 * recorded from half of its lines. The floors are the product's promise.
 */
class AnnotationTests {

	private static final Compared COMPARED = new Compared();

	static {
		COMPARED.add(Annotation.actions(""), Annotation.titles(""), Bundled.EXTRACTION);
	}

	@Test
	void shouldFindTheActionsThatAReaderFinds() {
		assertThat(COMPARED.actions().f1()).as(COMPARED.actions().toString()).isEqualTo(1);
	}

	@Test
	void shouldFindTheActorsAndTheirRoles() {
		assertAtLeast(0.97, COMPARED.actors());
		assertAtLeast(0.97, COMPARED.roles());
	}

	@Test
	void shouldFindWhoLeads() {
		assertAtLeast(0.97, COMPARED.leads());
	}

	@Test
	void shouldFindProgramsInstrumentsAndForums() {
		assertAtLeast(0.93, COMPARED.initiatives());
	}

	@Test
	void shouldFindPlaces() {
		assertAtLeast(0.95, COMPARED.places());
	}

	@Test
	void shouldFindPopulations() {
		assertAtLeast(0.93, COMPARED.populations());
	}

	@Test
	void shouldFindThePopulationsOfTitles() {
		assertAtLeast(0.93, COMPARED.titlePopulations());
	}

	@Test
	void shouldFindQuantities() {
		assertAtLeast(0.97, COMPARED.quantities());
		assertAtLeast(0.97, COMPARED.units());
	}

	@ParameterizedTest
	@EnumSource(names = { "PROGRAM", "INSTRUMENT", "FORUM" })
	void shouldTellAProgramFromAnInstrumentAndAForum(Kind kind) {
		assertAtLeast(0.93, COMPARED.initiatives(kind));
	}

	@Test
	void shouldMissWhatStandsInAMissingActionOrTitle() {
		Compared nothing = new Compared();
		nothing.add(Annotation.actions(""), Annotation.titles(""),
				new Extraction(List.of(), List.of(), Set.of(), List.of(), List.of()));
		assertThat(List.of(nothing.actions(), nothing.actors(), nothing.leads(), nothing.initiatives(),
				nothing.places(), nothing.populations(), nothing.quantities(), nothing.titlePopulations()))
			.extracting(Score::recall)
			.containsOnly(0.0);
	}

	@Test
	void shouldStateNoProvisionalNameThatIsFalse() {
		assertThat(COMPARED.provisionalThatAreNames().invented()).as(COMPARED.provisionalThatAreNames().toString())
			.isZero();
	}

	private static void assertAtLeast(double floor, Score score) {
		assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(floor);
	}

}
