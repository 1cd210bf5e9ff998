package org.trama.question.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.it.WithBundledEdition;
import org.trama.model.Bilingual;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What questions about the plan answer on the bundled programme is what the document and
 * the records of its extraction say.
 */
@WithBundledEdition
class PlanQuestionsIT {

	private static final PlanReckoning RECKONED = PlanReckoning.OF_BUNDLED;

	@Autowired
	private Answers answers;

	@Test
	void shouldAgreeWithTheRecordsOnCoverage() {
		assertThat(ask("coverage", Map.of()).texts("edition", "part", "lines", "scheduled", "withActions", "actions",
				"agencies"))
			.isNotEmpty()
			.isEqualTo(RECKONED.coverage());
	}

	@Test
	void shouldCoverOneLevelOrOneObjectiveWhenAsked() {
		assertThat(ask("coverage", Map.of("level", "objective")).texts("part")).containsExactly("pem-2014-2018:1",
				"pem-2014-2018:2", "pem-2014-2018:3", "pem-2014-2018:4", "pem-2014-2018:5");
		assertThat(ask("coverage", Map.of("objective", "3", "level", "strategy")).texts("part")).isNotEmpty()
			.allMatch((part) -> part.startsWith(PlanReckoning.PLAN + "3."));
	}

	@Test
	void shouldAgreeWithTheRecordsOnUnscheduledLines() {
		assertThat(unscheduled(Map.of())).isNotEmpty().isEqualTo(RECKONED.unscheduled((populations) -> true));
	}

	@Test
	void shouldFindUnscheduledLinesOfAPopulationAndThoseItContains() {
		Hierarchy hierarchy = Hierarchy.populations(Records.OF_BUNDLED);
		assertThat(unscheduled(Map.of("population", "victimas-delito"))).isNotEmpty()
			.isEqualTo(
					RECKONED.unscheduled((populations) -> hierarchy.upward(populations).contains("victimas-delito")));
	}

	private List<String> unscheduled(Map<String, String> parameters) {
		return ask("unscheduled-lines", parameters).texts("edition", "objective", "line", "populations", "actions");
	}

	@Test
	void shouldAgreeWithTheRecordsOnContradictions() {
		assertThat(ask("status-contradictions", Map.of()).texts("edition", "line", "planned", "actions", "agencies"))
			.isNotEmpty()
			.isEqualTo(RECKONED.contradictions());
	}

	@Test
	void shouldSayInBothLanguagesWhatContradictsWhat() {
		assertThat(ask("status-contradictions", Map.of("kind", "denied")).rows()).isNotEmpty()
			.allSatisfy((row) -> assertThat((Bilingual) row.cells().get("contradiction")).isEqualTo(new Bilingual(
					"Dice que no se realizarán acciones y describe " + row.cells().get("actions") + ".",
					"It says that no actions will be carried out and describes " + row.cells().get("actions") + ".")));
	}

	@Test
	void shouldAgreeWithTheRecordsOnActionsThatNobodyLeads() {
		assertThat(
				ask("orphan-actions", Map.of()).texts("action", "line", "partners", "mentioned", "initiatives", "text"))
			.isNotEmpty()
			.isEqualTo(RECKONED.orphans());
	}

	@Test
	void shouldAgreeWithTheRecordsOnPromisedQuantities() {
		assertThat(ask("targets", Map.of()).texts("line", "action", "value", "unit", "programs", "leads", "partners"))
			.isNotEmpty()
			.isEqualTo(RECKONED.targets());
	}

	@Test
	void shouldNarrowPromisedQuantities() {
		assertThat(ask("targets", Map.of("program", "PTAT", "agency", "STPS", "min", "25000")).texts("line", "value"))
			.contains("pem-2014-2018:2.3.1 25100.0", "pem-2014-2018:4.5.5 25100.0")
			.noneMatch((row) -> row.endsWith(" 1000.0"));
	}

	@Test
	void shouldAgreeWithTheRecordsOnRepeatedFigures() {
		assertThat(repeated(Map.of("kind", "figure"))).isNotEmpty().isEqualTo(RECKONED.repeatedFigures());
	}

	@Test
	void shouldFindTheWorkersOfOneProgramPromisedTwice() {
		assertThat(ask("repeated-commitments", Map.of("kind", "figure")).rows())
			.extracting((row) -> row.cells().get("reason"))
			.filteredOn((reason) -> reason.toString().contains("Programa de Trabajadores Agrícolas Temporales"))
			.singleElement()
			.satisfies((reason) -> assertThat(((Bilingual) reason).es()).contains("25,100"))
			.satisfies((reason) -> assertThat(((Bilingual) reason).en()).contains("25,100"));
	}

	@Test
	void shouldNarrowUnscheduledLinesToAnObjective() {
		assertThat(unscheduled(Map.of("objective", "2"))).isNotEmpty()
			.isEqualTo(unscheduled(Map.of()).stream()
				.filter((row) -> row.contains(" " + PlanReckoning.PLAN + "2 "))
				.toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 35, 60 })
	void shouldAgreeWithTheRecordsOnRepeatedTexts(int percent) {
		assertThat(repeated(Map.of("kind", "text", "similarity", String.valueOf(percent))))
			.isEqualTo(RECKONED.repeatedTexts(percent));
	}

	private Set<String> repeated(Map<String, String> parameters) {
		return ask("repeated-commitments", parameters).set("lineA", "lineB", "actionA", "actionB", "agencies");
	}

	private Asked ask(String question, Map<String, String> parameters) {
		return Asked.all(this.answers, question, parameters);
	}

}
