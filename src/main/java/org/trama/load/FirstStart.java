package org.trama.load;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the bundled programmes that the graph lacks whenever Trama starts, unless
 * {@code trama.load.bundled} is {@code false}.
 */
@Component
@Order(0)
@ConditionalOnBooleanProperty(name = "trama.load.bundled", matchIfMissing = true)
class FirstStart implements ApplicationRunner {

	private final BundledProgrammes programmes;

	FirstStart(BundledProgrammes programmes) {
		this.programmes = programmes;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.programmes.loadMissing();
	}

}
