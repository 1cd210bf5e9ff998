package org.trama.question.console;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.trama.question.console.RefusedQuery.Reason;

/**
 * Answers queries in Cypher that only read, within limits, as long as somebody waits for
 * the answer.
 */
public final class Console implements AutoCloseable {

	private static final long LOOK_MILLIS = 200;

	private final ConsoleSettings settings;

	private final QueryRun reading;

	private final Semaphore places;

	private final ExecutorService threads = Executors.newCachedThreadPool((work) -> {
		Thread thread = new Thread(work, "cypher-console");
		thread.setDaemon(true);
		return thread;
	});

	Console(Driver driver, ConsoleSettings settings) {
		this.settings = settings;
		this.reading = new QueryRun(driver, settings);
		this.places = new Semaphore(settings.atOnce());
	}

	/**
	 * How much there may be of a query and its parameters, in characters.
	 */
	public static int longest() {
		return 10 * Inspection.LONGEST;
	}

	/**
	 * Answers a query.
	 * @param query one query that only reads
	 * @param parameters its parameters: texts, numbers, truth values, lists and maps of
	 * these
	 * @param caller who waits for the answer
	 * @throws RefusedQuery if it gets no answer
	 * @throws CallerLeft if nobody waits any more; the query has been ended
	 */
	public ConsoleAnswer ask(String query, Map<String, @Nullable Object> parameters, Caller caller) {
		requireOn();
		Inspection.pass(query);
		ConsoleParameters.pass(parameters);
		if (!this.places.tryAcquire()) {
			throw RefusedQuery.because(Reason.BUSY, this.settings.atOnce());
		}
		// whoever sets it gives the place back: the query, or who gave up before it began
		AtomicBoolean begun = new AtomicBoolean();
		try {
			return await(this.threads.submit(() -> begun.getAndSet(true) ? null : read(query, parameters)), caller);
		}
		finally {
			if (!begun.getAndSet(true)) {
				this.places.release();
			}
		}
	}

	private ConsoleAnswer read(String query, Map<String, @Nullable Object> parameters) {
		try {
			return this.reading.read(query, parameters);
		}
		finally {
			this.places.release();
		}
	}

	/**
	 * Refuses if there is no console.
	 * @throws RefusedQuery if it is not turned on
	 */
	public void requireOn() {
		if (!this.settings.enabled()) {
			throw RefusedQuery.because(Reason.OFF, "trama.query.enabled=true");
		}
	}

	private ConsoleAnswer await(Future<@Nullable ConsoleAnswer> answer, Caller caller) {
		long end = System.nanoTime() + 2 * this.settings.timeout().toNanos() + TimeUnit.SECONDS.toNanos(1);
		try {
			while (System.nanoTime() < end) {
				try {
					return Objects.requireNonNull(answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
				}
				catch (TimeoutException ex) {
					if (caller.isGone()) {
						throw new CallerLeft();
					}
				}
			}
			throw RefusedQuery.because(Reason.SLOW, this.settings.timeout().toMillis() / 1000.0);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CallerLeft();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
		finally {
			answer.cancel(true);
		}
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
