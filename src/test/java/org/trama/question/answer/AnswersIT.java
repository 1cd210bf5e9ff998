package org.trama.question.answer;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.trama.it.WithEmptyGraph;
import org.trama.model.Bilingual;
import org.trama.model.CitedEdition;
import org.trama.model.Evidence;
import org.trama.model.Quotation;
import org.trama.model.Quote;
import org.trama.model.Reference;
import org.trama.question.Question;
import org.trama.question.answer.RefusedQuestion.Reason;
import org.trama.question.file.QuestionReader;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.trama.question.answer.Refusals.assertRefused;

@WithEmptyGraph
class AnswersIT {

	private static final String HEADER = """
			/*
			title: {es: Una, en: One}
			description: {es: Una., en: One.}
			columns: {n: {type: integer, es: Cuántas., en: How many.}}
			example: {}
			*/
			""";

	@Autowired
	private Answers answers;

	@Autowired
	private NameResolver naming;

	@Autowired
	private Driver driver;

	@BeforeEach
	void draw() {
		SmallGraph.draw(this.driver);
	}

	@Test
	void shouldPairAgenciesOnceForAllProgramsTheyShare() {
		assertThat(rows("shared-programs", Map.of())).containsExactly("b c 2 [p, q]", "a b 1 [p]", "a c 1 [p]");
	}

	@Test
	void shouldNarrowByAgencyProgramAndNumber() {
		assertThat(rows("shared-programs", Map.of("agency", "a"))).containsExactly("a b 1 [p]", "a c 1 [p]");
		assertThat(rows("shared-programs", Map.of("program", "q"))).containsExactly("b c 1 [q]");
		assertThat(rows("shared-programs", Map.of("min", "2"))).containsExactly("b c 2 [p, q]");
		assertThat(rows("shared-programs", Map.of("edition", "e-1"))).hasSize(3);
	}

	@Test
	void shouldNotTakeSharingForWorkingTogether() {
		assertThat(rows("joint-actions", Map.of())).containsExactly("a b 1 [1.1.10]");
		assertThat(rows("joint-actions", Map.of("agency", "c"))).isEmpty();
	}

	@Test
	void shouldSayOfAnEmptyAnswerWhetherWhatWasAskedForActsAtAll() {
		assertThat(nothing("joint-actions", Map.of("agency", "d"))).startsWith("D ")
			.contains("no encabeza ninguna acción ni colabora en ninguna.");
		assertThat(nothing("joint-actions", Map.of("agency", "c"))).isEmpty();
		assertThat(nothing("joint-actions", Map.of())).isEmpty();
	}

	@Test
	void shouldSayInOneSentenceThatTheSameWasAskedForTwice() {
		assertThat(nothing("why-linked", Map.of("agencyA", "a", "agencyB", "a")))
			.isEqualTo("Se preguntó dos veces por A: elija otra cosa en uno de los dos campos.");
	}

	private String nothing(String question, Map<String, String> parameters) {
		Bilingual nothing = this.answers.answer(question, parameters, 0, 10).nothing();
		return (nothing != null) ? nothing.es() : "";
	}

	@Test
	void shouldCountRolesOfEachProgramsAgencies() {
		assertThat(rows("program-agencies", Map.of())).containsExactly("p a 1 1 0 0", "p b 1 1 0 0", "p c 1 0 1 0",
				"q b 1 1 0 0", "q c 1 0 1 0");
		assertThat(rows("program-agencies", Map.of("role", "mentioned"))).containsExactly("p d 1 0 0 1", "q d 1 0 0 1");
		assertThat(rows("program-agencies", Map.of("role", "any", "program", "q"))).hasSize(3);
	}

	@Test
	void shouldQuoteTheDocumentForEachRowInTheOrderOfThePlan() {
		AnswerRow row = ask("shared-programs", Map.of("agency", "c", "program", "p")).rows().get(0);
		assertThat(row.evidence()).extracting(Evidence::action, Evidence::line, Evidence::firstLine)
			.containsExactly(tuple("e-1:1.1.2:1", "1.1.2", 3), tuple("e-1:1.1.10:1", "1.1.10", 7));
		assertThat(row.evidence().get(1).quotes())
			.extracting(Quotation::from, Quotation::type, Quotation::to, Quotation::quote, Quotation::start)
			.containsExactly(tuple("a", "LEADS", "e-1:1.1.10:1", "A", 3),
					tuple("e-1:1.1.10:1", "INVOLVES", "p", "P", 18));
		assertThat(row.evidence().get(1).quotes().get(0).clause()).isEqualTo(new Quote("La A y la B harán", 0, 17));
	}

	@Test
	void shouldDrawAGraphWhoseEdgesKnowTheirRows() {
		AnswerGraph graph = ask("shared-programs", Map.of()).graph();
		assertThat(graph.nodes()).extracting(Reference::kind, Reference::id)
			.containsExactly(tuple("agency", "b"), tuple("agency", "c"), tuple("program", "p"), tuple("program", "q"),
					tuple("agency", "a"));
		assertThat(graph.edges()).containsExactly(
				new AnswerGraph.Edge("b", "c", "SHARES_PROGRAMS", false, 2, List.of(0)),
				new AnswerGraph.Edge("a", "b", "SHARES_PROGRAMS", false, 1, List.of(1)),
				new AnswerGraph.Edge("a", "c", "SHARES_PROGRAMS", false, 1, List.of(2)));
	}

	@Test
	void shouldSayWhatItWasAskedWithAndOfWhichEditions() {
		Answer answer = ask("shared-programs", Map.of("agency", "secretaría C"));
		assertThat(answer.parameters()).containsEntry("agency", new Reference("c", "agency", "C", "Secretaría C"))
			.containsEntry("program", null)
			.containsEntry("min", 1L);
		assertThat(answer.data()).containsExactly(new CitedEdition("e-1", "abc"));
		assertThat(answer.version()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "p", "PROGRAMA PÉ", "programa pe", "pé" })
	void shouldTakeANameInAnySpelling(String name) {
		assertThat(rows("program-agencies", Map.of("program", name))).hasSize(3);
	}

	@Test
	void shouldOfferTheCandidatesWhenANameIsAmbiguous() {
		assertRefused(Reason.AMBIGUOUS_NAME, () -> ask("program-agencies", Map.of("program", "Programa"))).satisfies(
				(refusal) -> assertThat(refusal.candidates()).extracting(Reference::id).containsExactly("p", "q"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody", "o", "'", "`", "$agency", ") MATCH (n" })
	void shouldSaySoWhenANameIsNoAgencys(String name) {
		assertRefused(Reason.UNKNOWN_NAME, () -> ask("joint-actions", Map.of("agency", name)));
	}

	@Test
	void shouldGiveOnePageAndCountThemAll() {
		Answer second = this.answers.answer("shared-programs", Map.of(), 1, 2);
		assertThat(second.rows()).hasSize(1);
		assertThat(second.page()).isEqualTo(new Answer.Page(1, 2, 3, true));
		assertThat(this.answers.answer("shared-programs", Map.of(), 7, 2).rows()).isEmpty();
	}

	@Test
	void shouldStopAQuestionThatTakesTooLong() {
		Answers hasty = answers(question("slow", """
				MATCH way = (:Agency)-->(:Action)
				UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j
				RETURN count(i + j) AS n, collect(DISTINCT way) AS evidence
				"""), Duration.ofMillis(200));
		assertRefused(Reason.SLOW, () -> hasty.answer("slow", Map.of(), 0, 1));
	}

	@Test
	void shouldWithholdAnAnswerThatHasARowWithoutEvidence() {
		Answers careless = answers(question("careless", "RETURN 1 AS n, [] AS evidence"), Duration.ofSeconds(10));
		assertRefused(Reason.UNEXPLAINED_ROW, () -> careless.answer("careless", Map.of(), 0, 1));
	}

	@Test
	void shouldWithholdAnAnswerWithACellThatIsNotWhatItsColumnPromises() {
		Answers careless = answers(
				question("careless", "MATCH way = (:Agency)-->() RETURN 'one' AS n, way AS evidence"),
				Duration.ofSeconds(10));
		assertRefused(Reason.MISFIT_CELL, () -> careless.answer("careless", Map.of(), 0, 1))
			.satisfies((refusal) -> assertThat(refusal.value()).isEqualTo("n"));
	}

	@Test
	void shouldTakeTheWholeActionAsEvidenceOfWhereItIsStated() {
		assertThat(evidence("MATCH way = (:Action {ordinal: 2})-[:STATED_IN]->(:Edition)"))
			.containsExactly(new Evidence(Evidence.Text.ACTION, "e-1", "e-1:1.1.2:2", "1.1.2", 5, 6, List
				.of(new Quotation("e-1:1.1.2:2", "STATED_IN", "e-1", "La B hará Q", 0, 11, null, "extracted"))));
	}

	@Test
	void shouldTakeTitlesAndStatusSentencesAsEvidence() {
		assertThat(evidence("MATCH way = (:Edition)-[:SCHEDULES]->(:ActionLine)-[:CONCERNS]->(:Population)"))
			.containsExactly(
					new Evidence(Evidence.Text.TITLE, "e-1", null, "1.1.2", null, null,
							List.of(new Quotation("p:1.1.2", "CONCERNS", "g", "Otra", 0, 4, null, "extracted"))),
					new Evidence(Evidence.Text.STATUS, "e-1", null, "1.1.2", 2, 2, List
						.of(new Quotation("e-1", "SCHEDULES", "p:1.1.2", "Sí habrá", 0, 8, null, "extracted"))));
	}

	@Test
	void shouldTakeTheCatalogsSourceAsEvidenceOfWhatNoDocumentStates() {
		assertThat(evidence("MATCH way = (:Agency)-[:PART_OF]->(:Agency)"))
			.containsExactly(new Evidence(Evidence.Text.CATALOG, "", null, "", null, null,
					List.of(new Quotation("b", "PART_OF", "a", "Ley de B", 0, 8, null, "catalog"))));
	}

	private List<Evidence> evidence(String match) {
		Answers answers = answers(question("bare", match + " RETURN 1 AS n, way AS evidence"), Duration.ofSeconds(10));
		return answers.answer("bare", Map.of(), 0, 1).rows().get(0).evidence();
	}

	@Test
	void shouldGiveWordsInBothLanguages() {
		Answers answers = answers(QuestionReader.read("said.cypher", HEADER.replace("integer", "wording") + """
				MATCH way = (:Agency)-->(:Action)
				RETURN {es: 'una', en: 'one'} AS n, way AS evidence
				"""), Duration.ofSeconds(10));
		assertThat(answers.answer("said", Map.of(), 0, 1).rows().get(0).cells()).containsEntry("n",
				new Bilingual("una", "one"));
	}

	private Answers answers(Question question, Duration timeout) {
		return new Answers(new Questions(List.of(question), List.of()), this.naming, this.driver, timeout, "dev");
	}

	private static Question question(String id, String query) {
		return QuestionReader.read(id + ".cypher", HEADER + query);
	}

	private Answer ask(String question, Map<String, String> parameters) {
		return this.answers.answer(question, parameters, 0, 100);
	}

	private List<String> rows(String question, Map<String, String> parameters) {
		return ask(question, parameters).rows()
			.stream()
			.map((row) -> String.join(" ", row.cells().values().stream().map(AnswersIT::shown).toList()))
			.toList();
	}

	private static String shown(Object cell) {
		if (cell instanceof List<?> list) {
			return list.stream().map(AnswersIT::shown).toList().toString();
		}
		return (cell instanceof Reference thing) ? thing.id() : String.valueOf(cell);
	}

}
