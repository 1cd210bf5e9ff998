package org.trama.export.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The context of all files in JSON-LD: what each of their words means in the vocabularies
 * that others know.
 */
public final class JsonLdContext {

	private JsonLdContext() {
	}

	/**
	 * The context as a JSON-LD document of its own.
	 */
	public static String document() {
		try (InputStream context = JsonLdContext.class.getResourceAsStream("context.jsonld")) {
			return new String(Objects.requireNonNull(context).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The context is part of the product", ex);
		}
	}

	/** What stands behind {@code "@context":} in it. */
	static String value() {
		String whole = document();
		return whole.substring(whole.indexOf('{', whole.indexOf("\"@context\"")), whole.lastIndexOf('}')).strip();
	}

}
