package org.trama.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook that goes to the disk as it grows, and whose file is the same whenever it is
 * written.
 */
final class ClocklessWorkbook extends SXSSFWorkbook {

	@Override
	protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
		return new ZipArchiveOutputStream(out) {
			@Override
			public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
				entry.setTime(FileTime.from(Tables.NO_CLOCK.atZone(ZoneId.systemDefault()).toInstant()));
				super.putArchiveEntry(entry);
			}
		};
	}

}
