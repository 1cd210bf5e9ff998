package org.trama.export.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.impl.ImportContainerImpl;
import org.gephi.io.importer.spi.FileImporter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files as the tools that they are for read them.
 */
final class ReadBack {

	private ReadBack() {
	}

	static ContainerUnloader gephi(FileImporter importer, byte[] file) {
		ImportContainerImpl container = new ImportContainerImpl();
		importer.setReader(new StringReader(new String(file, StandardCharsets.UTF_8)));
		assertThat(importer.execute(container.getLoader())).isTrue();
		assertThat(importer.getReport().getIssuesList(100)).filteredOn((issue) -> issue.getLevel() != Issue.Level.INFO)
			.extracting(Issue::getMessage)
			.isEmpty();
		return container.getUnloader();
	}

	static Map<String, List<CSVRecord>> tables(byte[] file) throws IOException {
		Map<String, List<CSVRecord>> tables = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Reader reader = new InputStreamReader(new ByteArrayInputStream(zip.readAllBytes()),
						StandardCharsets.UTF_8);
				assertThat(reader.read()).as("the mark that Excel needs").isEqualTo('\uFEFF');
				tables.put(entry.getName(), CSVFormat.RFC4180.parse(reader).getRecords());
			}
		}
		return tables;
	}

}
