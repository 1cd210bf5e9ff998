package org.trama.question.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.QueryType;
import org.trama.question.Question;
import org.trama.question.file.MistakenQuestion;
import org.trama.question.file.QuestionReader;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Has the engine plan an analyst's own questions at the start, before anybody is let in:
 * what the grammar can't see, such as an unknown variable or function, is told then, with
 * the file's line. The questions of the product were planned when it was built; to plan
 * them at each start as well would nearly double its time.
 */
@Component
class OwnQuestionsCheck implements SmartInitializingSingleton {

	private static final Pattern PLACE = Pattern.compile("\\s*\\(line (\\d+), column \\d+ \\(offset: \\d+\\)\\).*",
			Pattern.DOTALL);

	private final Questions questions;

	private final Driver driver;

	OwnQuestionsCheck(Questions questions, Driver driver) {
		this.questions = questions;
		this.driver = driver;
	}

	/**
	 * Plans them; the schema stands by then.
	 * @throws MistakenQuestion if the engine wouldn't run one
	 */
	@Override
	public void afterSingletonsInstantiated() {
		SessionConfig reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
		try (Session session = this.driver.session(reading)) {
			this.questions.own().forEach((question) -> plan(question, session));
		}
	}

	private static void plan(Question question, Session session) {
		String file = question.id() + QuestionReader.ENDING;
		try {
			QueryType type = session.run("EXPLAIN " + question.query(), question.defaults()).consume().queryType();
			if (type != QueryType.READ_ONLY) {
				throw new MistakenQuestion(file, question.queryLine(), "una pregunta solo lee, y esta escribe");
			}
		}
		catch (ClientException ex) {
			throw mistake(file, question, ex);
		}
	}

	private static MistakenQuestion mistake(String file, Question question, ClientException refusal) {
		String message = String.valueOf(refusal.getMessage());
		Matcher place = PLACE.matcher(message);
		int line = place.find() ? Integer.parseInt(place.group(1)) : 1;
		return new MistakenQuestion(file, question.queryLine() + line - 1, place.replaceFirst(""));
	}

}
