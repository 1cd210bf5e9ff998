package org.trama.load.stored;

/**
 * An edition was loaded anew while it was being read; what was read so far and what would
 * follow don't belong together.
 */
public final class EditionChanged extends RuntimeException {

	private static final long serialVersionUID = 1L;

	EditionChanged(String edition) {
		super("The edition %s was loaded anew while it was being read; read it again".formatted(edition));
	}

}
