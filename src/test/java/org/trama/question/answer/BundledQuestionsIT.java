package org.trama.question.answer;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.trama.extract.catalog.Actor;
import org.trama.it.WithBundledEdition;
import org.trama.model.Evidence;
import org.trama.model.Quotation;
import org.trama.model.Quote;
import org.trama.question.Parameter;
import org.trama.question.Question;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every bundled question, asked of the bundled programme.
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
			assertThat(Asked.all(this.answers, question.id(), question.example()).rows()).as(question.id())
				.isNotEmpty();
		}
	}

	@Test
	void shouldAnswerTheSameWhenTheFileIsPasted() {
		for (Question question : this.questions.all()) {
			try (Session session = reading()) {
				List<Map<String, Object>> pasted = session.run(question.cypher())
					.list((found) -> AnswerRowReader.cells(question, found));
				if (question.parameters().stream().anyMatch(Parameter::required)) {
					assertThat(pasted).as("%s without what it requires", question.id()).isEmpty();
				}
				else {
					assertThat(pasted).as(question.id())
						.isEqualTo(Asked.all(this.answers, question).rows().stream().map(AnswerRow::cells).toList());
				}
			}
		}
	}

	@Test
	void shouldQuoteTheDocumentWordForWord() {
		for (Question question : this.questions.all()) {
			assertThat(Asked.all(this.answers, question).rows()).as(question.id())
				.flatExtracting(AnswerRow::evidence)
				.allSatisfy((evidence) -> assertThat(evidence.quotes()).isNotEmpty()
					.allSatisfy((quotation) -> assertQuoted(quotation, text(evidence, quotation))))
				.filteredOn((evidence) -> evidence.text() == Evidence.Text.STATUS)
				.allSatisfy((evidence) -> assertThat(source(evidence)).contains(evidence.quotes().get(0).quote()));
		}
	}

	private static void assertQuoted(Quotation quotation, String text) {
		assertThat(text.substring(quotation.start(), quotation.end())).isEqualTo(quotation.quote());
		Quote clause = quotation.clause();
		assertThat(clause == null || text.substring(clause.start(), clause.end()).equals(clause.text())).isTrue();
	}

	private static String text(Evidence evidence, Quotation quotation) {
		Records records = Records.OF_BUNDLED;
		return switch (evidence.text()) {
			case ACTION -> records.actions().get(evidence.action()).text();
			case TITLE -> records.titles().get(evidence.line()).text();
			case STATUS -> records.lines().get(evidence.line()).status().words();
			case CATALOG -> ((Actor) records.catalog().byId(quotation.from()).orElseThrow()).source();
		};
	}

	/**
	 * The lines of the document that the evidence names, with one space between words.
	 */
	private static String source(Evidence evidence) {
		return String.join(" ",
				Records.OF_BUNDLED.document().source().lines().subList(evidence.firstLine() - 1, evidence.lastLine()))
			.replaceAll("\\s+", " ");
	}

	private ResultSummary explain(Question question) {
		try (Session session = reading()) {
			return session.run("EXPLAIN " + question.query(), question.defaults()).consume();
		}
	}

	private Session reading() {
		return this.driver.session(SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withMinimumNotificationSeverity(NotificationSeverity.INFORMATION)
			.build());
	}

}
