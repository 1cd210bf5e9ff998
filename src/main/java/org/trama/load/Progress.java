package org.trama.load;

/**
 * Is told how far an import has come.
 */
@FunctionalInterface
public interface Progress {

	/** Tells nobody. */
	Progress SILENT = (stage, count) -> {
	};

	/**
	 * A stage has been reached.
	 * @param stage which
	 * @param count of how many things the stage was about
	 */
	void reached(Stage stage, int count);

	/** The stages of an import, in their order. */
	enum Stage {

		/** The document has been read; counts its lines of action. */
		READ,
		/** Who does what has been extracted; counts the actions. */
		EXTRACTED,
		/**
		 * The edition is in the graph; counts the nodes and relationships that were
		 * added, changed or removed.
		 */
		LOADED

	}

}
