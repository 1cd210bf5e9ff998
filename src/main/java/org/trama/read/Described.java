package org.trama.read;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;

/**
 * A node that stands for a thing of the catalog.
 */
interface Described {

	/**
	 * What kind of thing it is.
	 */
	Kind type();

	/**
	 * What the catalog says of it.
	 */
	Description description();

	static List<String> orNone(@Nullable List<String> aliases) {
		return Objects.requireNonNullElse(aliases, List.of());
	}

}
