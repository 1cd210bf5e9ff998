package org.trama.question.console;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;
import org.trama.question.console.RefusedQuery.Reason;

/**
 * Has the database plan a query and, if it only reads, run it. A thread that is
 * interrupted in it loses its connection, and the database ends the transaction.
 */
final class QueryRun {

	/** On a line of its own, so that columns are those of the query. */
	private static final String EXPLAIN = "EXPLAIN\n";

	private static final Pattern PLACE = Pattern.compile("\\s*\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\).*",
			Pattern.DOTALL);

	/** No more rows than these wait in the driver to be read. */
	private static final int FETCH = 100;

	private final Driver driver;

	private final ConsoleSettings settings;

	QueryRun(Driver driver, ConsoleSettings settings) {
		this.driver = driver;
		this.settings = settings;
	}

	ConsoleAnswer read(String query, Map<String, @Nullable Object> parameters) {
		SessionConfig reading = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(FETCH)
			.build();
		TransactionConfig limit = TransactionConfig.builder().withTimeout(this.settings.timeout()).build();
		try (Session session = this.driver.session(reading)) {
			QueryType type = session.run(EXPLAIN + query, parameters, limit).consume().queryType();
			if (type != QueryType.READ_ONLY) {
				throw RefusedQuery.because(Reason.WRITES, "");
			}
			return answer(session.run(query, parameters, limit));
		}
		catch (Neo4jException ex) {
			throw refusal(ex, this.settings.timeout());
		}
	}

	private ConsoleAnswer answer(Result result) {
		ConsoleCells cells = new ConsoleCells();
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		while (rows.size() < this.settings.rows() && cells.size() < this.settings.size().toBytes()
				&& result.hasNext()) {
			rows.add(cells.row(result.next()));
		}
		List<String> columns = result.keys();
		return new ConsoleAnswer(columns, rows, cells.graph(), result.hasNext());
	}

	private static RuntimeException refusal(Neo4jException failure, Duration timeout) {
		if (failure.code().contains("TransactionTimedOut")) {
			return RefusedQuery.because(Reason.SLOW, timeout.toMillis() / 1000.0);
		}
		if (failure.code().contains("OutOfMemory")) {
			return RefusedQuery.because(Reason.MEMORY, "");
		}
		if (failure instanceof ClientException || failure instanceof DatabaseException) {
			return rejection(String.valueOf(failure.getMessage()));
		}
		return failure;
	}

	private static RefusedQuery rejection(String message) {
		Matcher place = PLACE.matcher(message);
		if (!place.find()) {
			return RefusedQuery.because(Reason.REJECTED, message.lines().findFirst().orElse(""));
		}
		// planning puts a line before the query
		return RefusedQuery.at(Reason.REJECTED, Math.max(1, Integer.parseInt(place.group(1)) - 1),
				Integer.parseInt(place.group(2)), place.replaceFirst(""));
	}

}
