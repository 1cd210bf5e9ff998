package org.trama.document.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.trama.document.format.canonical.Refusals;

/**
 * The packed contents of pages. The library unpacks each whole into memory, so one that
 * grows out of all bounds is refused before.
 */
final class PackedStreams {

	/** No page that people print is larger. */
	private static final long LARGEST = 64L << 20;

	private static final long ALL = 1024L << 20;

	private PackedStreams() {
	}

	/** Refuses a document with a page that is a bomb. */
	static void check(String name, PDDocument document) throws IOException {
		long all = 0;
		int number = 0;
		for (PDPage page : document.getPages()) {
			number++;
			long size = 0;
			Iterator<PDStream> streams = page.getContentStreams();
			while (streams.hasNext()) {
				size += size(streams.next());
			}
			all += size;
			if (size > LARGEST || all > ALL) {
				throw Refusals.bomb(name, "página " + number);
			}
		}
	}

	private static long size(PDStream stream) throws IOException {
		boolean packed = stream.getFilters().contains(COSName.FLATE_DECODE);
		if (!packed) {
			return 0;
		}
		try (InputStream raw = stream.getCOSObject().createRawInputStream();
				InflaterInputStream content = new InflaterInputStream(raw)) {
			byte[] buffer = new byte[1 << 16];
			long size = 0;
			for (int read = content.read(buffer); read >= 0 && size <= LARGEST; read = content.read(buffer)) {
				size += read;
			}
			return size;
		}
		catch (ZipException | java.io.EOFException ex) {
			// broken or packed twice: the library takes what it can of it
			return 0;
		}
	}

}
