package org.trama.engine;

import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells readers when a load is being committed. Neo4j applies a large commit piece by
 * piece while others read, so a load closes this gate just before it commits and opens it
 * once all is there, and {@link SteadyReads} repeat what they read in between. The gate
 * is one number in the graph: odd while closed, even while open, growing with each load.
 */
@Component
public class LoadGate {

	/** A load that closed the gate longer ago than this has died. */
	private static final int DEAD_AFTER_MILLIS = 30_000;

	private static final String CLOSE = """
			MATCH (gate:__TramaLoad {id: 'gate'})
			WITH gate, 2 * timestamp() + 1 AS now
			SET gate.state = CASE WHEN now > gate.state THEN now ELSE gate.state + 1 + gate.state % 2 END
			RETURN gate.state AS state""";

	private static final String OPEN = """
			MATCH (gate:__TramaLoad {id: 'gate'})
			WHERE gate.state = $state
			SET gate.state = $state + 1""";

	private static final String LOOK = """
			MATCH (gate:__TramaLoad {id: 'gate'})
			RETURN gate.state AS state,
			  gate.state % 2 = 1 AND gate.state / 2 > timestamp() - $dead AS closed""";

	private final Driver driver;

	LoadGate(Driver driver, Schema schema, ObjectProvider<EmbeddedEngine> embedded) {
		this.driver = driver;
		// Nobody else loads into this process's own store: a closed gate is a dead
		// load's.
		embedded.ifAvailable((engine) -> open(look().state()));
	}

	/**
	 * Closes the gate.
	 * @return what {@link #open} wants to know
	 */
	public long close() {
		return this.driver.executableQuery(CLOSE).execute().records().get(0).get("state").asLong();
	}

	/**
	 * Opens the gate, unless another load has closed it since.
	 * @param state what {@link #close} gave
	 */
	public void open(long state) {
		if (state % 2 == 1) {
			this.driver.executableQuery(OPEN).withParameters(Map.of("state", state)).execute();
		}
	}

	State look() {
		return this.driver.executableQuery(LOOK)
			.withParameters(Map.of("dead", DEAD_AFTER_MILLIS))
			.withConfig(QueryConfig.builder().withRouting(RoutingControl.READ).build())
			.execute()
			.records()
			.stream()
			.map((row) -> new State(row.get("state").asLong(), row.get("closed").asBoolean()))
			.findFirst()
			.orElse(new State(0, false));
	}

	/**
	 * How the gate stands.
	 *
	 * @param state its number
	 * @param closed whether a load is being committed
	 */
	record State(long state, boolean closed) {
	}

}
