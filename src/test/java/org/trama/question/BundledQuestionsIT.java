package org.trama.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.trama.extract.Action;
import org.trama.it.WithBundledEdition;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every bundled question on the bundled programme, its answer held against one computed
 * from the extracted records without any database.
 */
@WithBundledEdition
class BundledQuestionsIT {

	@Autowired
	private Questions questions;

	@Autowired
	private Answers answers;

	@Autowired
	private Driver driver;

	@Test
	void shouldOnlyReadAndKnowAllItNames() {
		for (Question question : this.questions.all()) {
			ResultSummary plan = explain(question);
			assertThat(plan.queryType()).as(question.id()).isEqualTo(QueryType.READ_ONLY);
			assertThat(plan.gqlStatusObjects()).as(question.id())
				.allSatisfy((status) -> assertThat(status.gqlStatus()).doesNotStartWith("01"));
		}
	}

	@Test
	void shouldReturnRowsForItsExample() {
		for (Question question : this.questions.all()) {
			assertThat(ask(question.id(), question.example()).rows()).as(question.id()).isNotEmpty();
		}
	}

	@Test
	void shouldAnswerTheSameWhenTheFileIsPasted() {
		for (Question question : this.questions.all()) {
			try (Session session = reading()) {
				assertThat(session.run(question.cypher()).list(BundledQuestionsIT::names)).as(question.id())
					.isEqualTo(ask(question.id(), Map.of()).rows()
						.stream()
						.map(Row::cells)
						.map(BundledQuestionsIT::names)
						.toList());
			}
		}
	}

	@Test
	void shouldHoldWhatItsColumnsPromise() {
		for (Question question : this.questions.all()) {
			for (Row row : ask(question.id(), Map.of()).rows()) {
				question.columns()
					.forEach((column) -> assertThat(row.cells().get(column.name()))
						.as(question.id() + " " + column.name())
						.isInstanceOf(type(column.type())));
			}
		}
	}

	@Test
	void shouldAgreeWithTheRecordsOnJointActions() {
		Map<String, Integer> answered = new TreeMap<>();
		ask("joint-actions", Map.of()).rows()
			.forEach((row) -> answered.put(pair(row), ((Number) row.cells().get("actions")).intValue()));
		assertThat(answered).isNotEmpty().isEqualTo(Reckoning.OF_BUNDLED.jointActions());
	}

	@Test
	void shouldAgreeWithTheRecordsOnSharedPrograms() {
		Map<String, List<String>> answered = new TreeMap<>();
		ask("shared-programs", Map.of()).rows()
			.forEach((row) -> answered.put(pair(row), ids(row, "programs").stream().sorted().toList()));
		assertThat(answered).isNotEmpty().isEqualTo(Reckoning.OF_BUNDLED.sharedPrograms());
	}

	@Test
	void shouldAgreeWithTheRecordsOnProgramsAgencies() {
		Map<String, String> answered = new TreeMap<>();
		ask("program-agencies", Map.of("role", "any")).rows()
			.forEach((row) -> answered.put(id(row, "program") + " " + id(row, "agency"), "%s %s %s"
				.formatted(row.cells().get("leads"), row.cells().get("partners"), row.cells().get("mentions"))));
		assertThat(answered).isNotEmpty().isEqualTo(Reckoning.OF_BUNDLED.programsAgencies());
	}

	@Test
	void shouldQuoteTheDocumentWordForWord() {
		Map<String, Action> actions = Reckoning.OF_BUNDLED.actions();
		for (Question question : this.questions.all()) {
			for (Row row : ask(question.id(), Map.of()).rows()) {
				for (Evidence evidence : row.evidence()) {
					String text = actions.get(evidence.action()).text();
					assertThat(evidence.quotes()).isNotEmpty().allSatisfy((quotation) -> {
						assertThat(text.substring(quotation.start(), quotation.end())).isEqualTo(quotation.quote());
						Quotation.Clause clause = quotation.clause();
						assertThat(
								clause == null || text.substring(clause.start(), clause.end()).equals(clause.quote()))
							.isTrue();
					});
				}
			}
		}
	}

	private Answer ask(String question, Map<String, String> parameters) {
		return this.answers.answer(question, parameters, 0, 100_000);
	}

	private ResultSummary explain(Question question) {
		Map<String, Object> parameters = new java.util.HashMap<>();
		question.parameters().forEach((parameter) -> parameters.put(parameter.name(), parameter.defaultValue()));
		try (Session session = reading()) {
			return session.run("EXPLAIN " + question.query(), parameters).consume();
		}
	}

	private Session reading() {
		return this.driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build());
	}

	private static List<String> names(Record pasted) {
		return names(RowReader.cells(pasted));
	}

	private static List<String> names(Map<String, Object> cells) {
		return cells.values().stream().map(String::valueOf).toList();
	}

	private static Class<?> type(ColumnType type) {
		return switch (type) {
			case NODE -> Thing.class;
			case NODES, TEXTS -> List.class;
			case TEXT -> String.class;
			case INTEGER -> Long.class;
			case NUMBER -> Number.class;
			case BOOLEAN -> Boolean.class;
		};
	}

	private static String pair(Row row) {
		return id(row, "agencyA") + " " + id(row, "agencyB");
	}

	private static String id(Row row, String column) {
		return ((Thing) row.cells().get(column)).id();
	}

	private static List<String> ids(Row row, String column) {
		return ((List<?>) row.cells().get(column)).stream().map((thing) -> ((Thing) thing).id()).toList();
	}

}
