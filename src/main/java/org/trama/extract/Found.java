package org.trama.extract;

/**
 * An actor or initiative that a text names.
 *
 * @param of the actor or initiative
 * @param quote the words that name it
 */
record Found(Named of, Quote quote) {

	boolean covers(int start, int end) {
		return this.quote.start() <= start && end <= this.quote.end();
	}

	boolean isActor() {
		return this.of instanceof Actor;
	}

}
