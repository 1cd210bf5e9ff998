package org.trama.cli;

import org.trama.load.BundledProgrammes;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the bundled programmes are in the graph before the first caller is let
 * in: the web server starts in a later phase.
 */
@Component
@ConditionalOnBooleanProperty("trama.load.bundled")
class FirstLoad implements SmartLifecycle {

	private final BundledProgrammes programmes;

	private boolean done;

	FirstLoad(BundledProgrammes programmes) {
		this.programmes = programmes;
	}

	@Override
	public void start() {
		this.programmes.loadMissing();
		this.done = true;
	}

	@Override
	public void stop() {
		this.done = false;
	}

	@Override
	public boolean isRunning() {
		return this.done;
	}

	@Override
	public int getPhase() {
		return 0;
	}

}
