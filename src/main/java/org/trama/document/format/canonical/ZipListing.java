package org.trama.document.format.canonical;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
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
		try (ZipFile zip = open(content)) {
			byte[] buffer = new byte[1 << 16];
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				try (InputStream part = zip.getInputStream(entry)) {
					listing.add(entry, part, buffer, content);
				}
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

	/**
	 * An archive by its table of contents: spreadsheets that were written row by row tell
	 * the sizes of their parts nowhere else.
	 */
	private static ZipFile open(FileContent content) throws IOException {
		return ZipFile.builder().setByteArray(content.bytes()).get();
	}

	private void add(ZipArchiveEntry entry, InputStream zip, byte[] buffer, FileContent content) throws IOException {
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
		try (ZipFile zip = open(content)) {
			ZipArchiveEntry entry = zip.getEntry(part);
			if (entry != null) {
				try (InputStream bytes = zip.getInputStream(entry)) {
					return IOUtils.toByteArray(bytes);
				}
			}
		}
		throw Refusals.broken(content.name(), new IOException("no " + part));
	}

}
