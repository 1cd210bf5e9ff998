package org.trama.document.outline;

import org.jspecify.annotations.Nullable;

/**
 * A layout file that cannot be used. Says where and why.
 */
public final class InvalidLayout extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidLayout(String file, String problem, @Nullable Throwable cause) {
		super("%s, %s".formatted(file, problem), cause);
	}

}
