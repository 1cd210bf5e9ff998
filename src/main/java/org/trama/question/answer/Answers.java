package org.trama.question.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.trama.model.CitedEdition;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.question.Question;

/**
 * Answers questions: checks and resolves what the caller gave, asks the graph in a
 * transaction that can only read, and explains every row.
 */
public final class Answers {

	private static final String DATA = """
			MATCH (e:Edition)
			WHERE $editions = [] OR e.id IN $editions
			RETURN e.id AS edition, e.sha256 AS sha256 ORDER BY edition""";

	private final Questions questions;

	private final NameResolver naming;

	private final Driver driver;

	private final Duration timeout;

	private final String version;

	Answers(Questions questions, NameResolver naming, Driver driver, Duration timeout, String version) {
		this.questions = questions;
		this.naming = naming;
		this.driver = driver;
		this.timeout = timeout;
		this.version = version;
	}

	/**
	 * Answers a question.
	 * @param id the question's id
	 * @param parameters what it is asked with, as text; names in any spelling
	 * @param page which page of rows, from 0
	 * @param size how many rows a page has
	 * @throws RefusedQuestion if there is no such question, it can't be asked like that,
	 * or it takes too long
	 */
	public Answer answer(String id, Map<String, String> parameters, int page, int size) {
		Question question = this.questions.get(id);
		Map<String, @Nullable Object> resolved = GivenParameters.check(question, parameters).resolve(this.naming);
		TransactionConfig limit = TransactionConfig.builder().withTimeout(this.timeout).build();
		try (Session session = this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			return session.executeRead((transaction) -> answer(question, resolved, transaction, page, size), limit);
		}
		catch (Neo4jException ex) {
			if (ex.code().contains("TransactionTimedOut")) {
				throw RefusedQuestion.slow(id, this.timeout);
			}
			throw ex;
		}
	}

	private Answer answer(Question question, Map<String, @Nullable Object> parameters, TransactionContext transaction,
			int page, int size) {
		List<String> editions = editions(question, parameters);
		List<CitedEdition> data = transaction.run(DATA, Map.of("editions", editions))
			.list((edition) -> new CitedEdition(edition.get("edition").asString(), edition.get("sha256").asString()));
		Result result = transaction.run(question.query(), values(parameters));
		List<AnswerRow> rows = new ArrayList<>();
		AnswerGraphBuilder graph = new AnswerGraphBuilder(question);
		long first = (long) page * size;
		int total = 0;
		for (; result.hasNext(); total++) {
			Record found = result.next();
			if (total >= first && rows.size() < size) {
				AnswerRow row = AnswerRowReader.read(question, total, found);
				graph.add(rows.size(), row);
				rows.add(row);
			}
		}
		return new Answer(question.id(), question.title(), parameters, data, this.version, question.columns(), rows,
				graph.build(), new Answer.Page(page, size, total, rows.size() < total),
				(total == 0) ? new Emptiness(transaction, editions).of(question, parameters) : null);
	}

	/**
	 * The editions that a question is narrowed to, none if it is asked of all.
	 */
	private static List<String> editions(Question question, Map<String, @Nullable Object> parameters) {
		return question.parameters()
			.stream()
			.filter((parameter) -> parameter.type().kinds().contains(Kind.EDITION)
					&& parameter.type().kinds().size() == 1)
			.map((parameter) -> parameters.get(parameter.name()))
			.filter(Reference.class::isInstance)
			.map((edition) -> ((Reference) edition).id())
			.toList();
	}

	/**
	 * What a query is run with: the ids of things.
	 */
	static Map<String, @Nullable Object> values(Map<String, @Nullable Object> parameters) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>(parameters);
		values.replaceAll((name, value) -> (value instanceof Reference thing) ? thing.id() : value);
		return values;
	}

}
