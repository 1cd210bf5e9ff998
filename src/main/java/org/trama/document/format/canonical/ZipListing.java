package org.trama.document.format.canonical;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.io.IOUtils;
import org.trama.document.UnreadableDocument;

/**
 * The parts of a ZIP archive and their sizes, found by unpacking it into nothing, so that
 * one that grows out of all bounds is refused before anybody keeps it in memory.
 */
public final class ZipListing {

	/** All parts of an archive together, unpacked. */
	private static final long LARGEST = 400L << 20;

	/** Parts that are one long repetition are smaller than this only in small files. */
	private static final int DENSEST = 100;

	/** Below this a dense part does no harm. */
	private static final long HARMLESS = 10L << 20;

	/** Documents have a few hundred parts, mostly pictures. */
	private static final int MOST_PARTS = 10_000;

	private final Map<String, Long> sizes = new LinkedHashMap<>();

	private long all;

	private ZipListing() {
	}

	static ZipListing of(FileContent content) {
		ZipListing listing = new ZipListing();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
			byte[] buffer = new byte[1 << 16];
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				listing.add(entry, zip, buffer, content);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw Refusals.broken(content.name(), ex);
		}
		if (listing.sizes.isEmpty()) {
			throw Refusals.broken(content.name(), new IOException("no parts"));
		}
		return listing;
	}

	private void add(ZipEntry entry, InputStream zip, byte[] buffer, FileContent content) throws IOException {
		long size = 0;
		for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
			size += read;
			this.all += read;
			if (this.all > LARGEST || (size > HARMLESS && size > content.bytes().length * (long) DENSEST)) {
				throw Refusals.bomb(content.name(), entry.getName());
			}
		}
		this.sizes.put(entry.getName(), size);
		if (this.sizes.size() > MOST_PARTS) {
			throw Refusals.bomb(content.name(), entry.getName());
		}
	}

	/**
	 * Whether there is a part of this name.
	 * @param part the name, with folders
	 */
	public boolean has(String part) {
		return this.sizes.containsKey(part);
	}

	/**
	 * Whether there are parts in a folder.
	 * @param folder the folder's name, with a slash at its end
	 */
	public boolean hasFolder(String folder) {
		return this.sizes.keySet().stream().anyMatch((name) -> name.startsWith(folder));
	}

	/**
	 * Whether there is a part whose name has these letters in it.
	 * @param letters the letters, in lower case
	 */
	public boolean hasPart(String letters) {
		return this.sizes.keySet().stream().anyMatch((name) -> name.toLowerCase(Locale.ROOT).contains(letters));
	}

	/**
	 * Whether there is a part whose name ends so.
	 * @param ending the ending, in lower case
	 */
	public boolean hasEnding(String ending) {
		return this.sizes.keySet().stream().anyMatch((name) -> name.toLowerCase(Locale.ROOT).endsWith(ending));
	}

	/**
	 * How many bytes a part has, 0 if there is none.
	 * @param part the name
	 */
	public long size(String part) {
		return this.sizes.getOrDefault(part, 0L);
	}

	/**
	 * A part's bytes.
	 * @param content the archive
	 * @param part the name
	 * @throws UnreadableDocument if there is none
	 * @throws IOException if the archive is broken
	 */
	public static byte[] bytes(FileContent content, String part) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(part)) {
					return IOUtils.toByteArray(zip);
				}
			}
		}
		throw Refusals.broken(content.name(), new IOException("no " + part));
	}

}
