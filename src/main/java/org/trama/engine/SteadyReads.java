package org.trama.engine;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/**
 * Reads that see an edition before or after a load, never half of it.
 */
@Component
public class SteadyReads {

	/** Longer than a dead load keeps the gate closed. */
	private static final Duration PATIENCE = Duration.ofSeconds(40);

	private static final long PAUSE_MILLIS = 20;

	private final LoadGate gate;

	SteadyReads(LoadGate gate) {
		this.gate = gate;
	}

	/**
	 * Reads, and reads again as long as a load was committed meanwhile.
	 * @param <T> what is read
	 * @param reading reads from the graph and does nothing else; may be called several
	 * times
	 * @return what the last reading gave
	 * @throws TransientDataAccessResourceException if there is no end to loads
	 * @throws Exception if the reading fails
	 */
	public <T> T read(Callable<T> reading) throws Exception {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			LoadGate.State before = this.gate.look();
			if (!before.closed()) {
				T result = reading.call();
				if (this.gate.look().equals(before)) {
					return result;
				}
			}
			else {
				Thread.sleep(PAUSE_MILLIS);
			}
		}
		throw new TransientDataAccessResourceException("The graph is being loaded without a pause");
	}

}
