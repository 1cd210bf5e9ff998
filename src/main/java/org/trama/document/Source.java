package org.trama.document;

import java.util.List;

/**
 * A source file as it was read.
 *
 * @param name the file's name, without folders
 * @param sha256 the SHA-256 of the file's bytes, in lower-case hexadecimal
 * @param text the decoded text, without byte order mark and with {@code \n} as line end
 */
public record Source(String name, String sha256, String text) {

	/**
	 * The lines as they stand in the document, the first at index 0.
	 */
	public List<String> lines() {
		return this.text.lines().toList();
	}

}
