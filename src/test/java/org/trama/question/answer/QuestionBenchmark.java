package org.trama.question.answer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.ProfiledPlan;
import org.trama.it.WithBundledEdition;
import org.trama.question.Question;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures what each question's example costs, and writes it down in the docs. No promise
 * is made of figures, so it is no test, and runs only when it is asked for by name.
 */
@WithBundledEdition
class QuestionBenchmark {

	private static final int WARM_UP = 5;

	private static final int TIMES = 20;

	@Autowired
	private Questions questions;

	@Autowired
	private Answers answers;

	@Autowired
	private Driver driver;

	@Test
	void shouldWriteDownWhatEachQuestionCosts() throws IOException {
		String rows = this.questions.all().stream().map(this::row).collect(Collectors.joining());
		Files.writeString(Path.of("src/docs/questions-cost.md"),
				"""
						# What the questions cost

						The example of each question on the bundled programme: rows of the whole answer, database hits as
						`PROFILE` counts them, and the time from asking to having the first page of rows with graph and evidence,
						without HTTP, the caches warm: the fastest and the median of %d. Where these are far apart, the machine
						was busy with something else: the times are upper bounds then.

						Measured on %s: %s %s, %d processors (load average %.0f), %d GiB, Java %s with its simple compiler
						alone (C1), as in all integration tests. Measured again with

						```
						mvn -Dfast -DskipITs=false -Dit.test=QuestionBenchmark -Dtest=None \\
						  -Dsurefire.failIfNoSpecifiedTests=false verify
						```

						| question | rows | db hits | ms, fastest | ms, median |
						|---|--:|--:|--:|--:|
						%s"""
					.formatted(TIMES, LocalDate.now(), System.getProperty("os.name"), System.getProperty("os.arch"),
							Runtime.getRuntime().availableProcessors(),
							ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), memory(),
							Runtime.version(), rows));
		assertThat(rows.lines()).hasSameSizeAs(this.questions.all());
	}

	private String row(Question question) {
		long[] times = times(question);
		return "| `%s` | %d | %d | %.1f | %.1f |\n".formatted(question.id(), ask(question).page().total(),
				hits(question), times[0] / 1e6, times[TIMES / 2] / 1e6);
	}

	private static long memory() {
		return Math.round(((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
			.getTotalMemorySize() / Math.pow(1024, 3));
	}

	private Answer ask(Question question) {
		return this.answers.answer(question.id(), question.example(), 0, 100);
	}

	private long hits(Question question) {
		try (Session session = this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			return hits(session.run("PROFILE " + question.query(), Answers.values(ask(question).parameters()))
				.consume()
				.profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(QuestionBenchmark::hits).sum();
	}

	private long[] times(Question question) {
		long[] times = new long[TIMES];
		for (int i = -WARM_UP; i < TIMES; i++) {
			long start = System.nanoTime();
			ask(question);
			times[Math.max(i, 0)] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		return times;
	}

}
