package org.trama.load;

import org.jspecify.annotations.Nullable;
import org.trama.model.Edition;

/**
 * The outcome of looking whether a bundled programme is in the graph.
 *
 * @param edition the programme's edition
 * @param state how it came to be there
 * @param imported what was loaded just now; null if nothing was
 */
public record BundledOutcome(Edition edition, State state, @Nullable Imported imported) {

	/** How a bundled programme came to be in the graph. */
	public enum State {

		/** It was loaded just now. */
		LOADED,
		/** It was there already, read just as it would be read now. */
		ALREADY_THERE,
		/** The graph has the edition from another source, and keeps it. */
		OTHER_SOURCE

	}

}
