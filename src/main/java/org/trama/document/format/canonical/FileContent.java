package org.trama.document.format.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.apache.commons.lang3.ArrayUtils;
import org.jspecify.annotations.Nullable;

/**
 * A file's bytes, and what is found out about them once.
 */
public final class FileContent {

	/** What a file is shows in its first bytes. */
	private static final int HEAD = 4096;

	private final String name;

	private final byte[] bytes;

	private @Nullable ZipListing listing;

	/**
	 * A file.
	 * @param name its name, without folders
	 * @param bytes its content, which nobody changes
	 */
	public FileContent(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes;
	}

	/**
	 * The file's name, without folders.
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The content itself, not a copy: files are large.
	 */
	public byte[] bytes() {
		return this.bytes;
	}

	/**
	 * Whether the file begins with these bytes.
	 * @param start the bytes
	 */
	public boolean startsWith(int... start) {
		return has(0, start);
	}

	/**
	 * Whether these bytes stand at a place.
	 * @param offset the place
	 * @param expected the bytes
	 */
	public boolean has(int offset, int... expected) {
		if (this.bytes.length < offset + expected.length) {
			return false;
		}
		for (int at = 0; at < expected.length; at++) {
			if ((this.bytes[offset + at] & 0xFF) != expected[at]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The beginning of the file as far as it is of Latin letters, in lower case: enough
	 * to see signatures and markup.
	 */
	public String head() {
		return letters(0, HEAD);
	}

	/**
	 * The end of the file in the same way.
	 */
	public String tail() {
		return letters(Math.max(0, this.bytes.length - HEAD), this.bytes.length);
	}

	private String letters(int from, int to) {
		byte[] part = ArrayUtils.subarray(this.bytes, from, to);
		return new String(part, StandardCharsets.ISO_8859_1).replace("\u0000", "").toLowerCase(Locale.ROOT);
	}

	/**
	 * The parts of a file that is a ZIP archive, as most office files are.
	 */
	public ZipListing parts() {
		ZipListing known = this.listing;
		if (known == null) {
			known = ZipListing.of(this);
			this.listing = known;
		}
		return known;
	}

	/**
	 * Whether it begins as a ZIP archive does.
	 */
	public boolean isZip() {
		return startsWith('P', 'K', 3, 4);
	}

}
