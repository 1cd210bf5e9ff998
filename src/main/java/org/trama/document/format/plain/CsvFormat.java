package org.trama.document.format.plain;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.trama.document.UnreadableDocument;
import org.trama.document.field.FieldNames;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.FileContent;
import org.trama.document.format.canonical.FileFormat;
import org.trama.document.format.canonical.Grid;
import org.trama.document.format.canonical.GridCell;
import org.trama.document.format.canonical.GridRow;
import org.trama.document.source.SourceDecoder;

/**
 * Tables with separators. Prose has commas too: only what has a header and nearly the
 * same number of cells in each row is a table.
 */
public final class CsvFormat implements FileFormat {

	/** So many rows tell whether a text is a table. */
	private static final int SAMPLE = 50;

	/**
	 * So many columns and rows without exception are a table, whatever its titles say.
	 */
	private static final int FEWEST = 3;

	private static final int BEGINNING = 1 << 18;

	private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

	@Override
	public boolean fits(FileContent content, FieldNames names) {
		return separator(content, names).isPresent();
	}

	@Override
	public void read(FileContent content, CanonicalText text) throws IOException {
		char separator = separator(content, text.names()).orElseThrow();
		String csv = SourceDecoder.decode(content.name(), content.bytes()).text();
		List<GridRow> rows = new ArrayList<>();
		try (CSVParser records = parser(csv, separator)) {
			for (CSVRecord row : records) {
				text.countRow("");
				rows.add(row(row));
			}
		}
		text.grid(new Grid("", "", rows, Grid.Sort.SHEET));
	}

	private static Optional<Character> separator(FileContent content, FieldNames names) {
		String csv;
		try {
			csv = SourceDecoder.decode(content.name(), beginning(content)).text();
		}
		catch (UnreadableDocument ex) {
			// the reader of plain text says better what is wrong
			return Optional.empty();
		}
		return SEPARATORS.stream()
			.filter((separator) -> csv.indexOf(separator) >= 0)
			.map((separator) -> Map.entry(separator, sample(csv, separator)))
			.filter((sample) -> isTable(sample.getValue(), names))
			.max(Comparator.comparingInt((sample) -> usual(sample.getValue())))
			.map(Map.Entry::getKey);
	}

	/**
	 * So many whole lines as tell what the file is; all of it where lines aren't bytes.
	 */
	private static byte[] beginning(FileContent content) {
		byte[] bytes = content.bytes();
		boolean wide = content.startsWith(0xFE, 0xFF) || content.startsWith(0xFF, 0xFE);
		if (wide || bytes.length <= BEGINNING) {
			return bytes;
		}
		int end = BEGINNING;
		while (end > 0 && bytes[end - 1] != '\n') {
			end--;
		}
		return (end > 0) ? Arrays.copyOf(bytes, end) : bytes;
	}

	private static List<GridRow> sample(String csv, char separator) {
		List<GridRow> rows = new ArrayList<>();
		try (CSVParser records = parser(csv, separator); Stream<CSVRecord> first = records.stream().limit(SAMPLE)) {
			first.forEach((row) -> rows.add(row(row)));
		}
		catch (IOException | IllegalStateException | UncheckedIOException ex) {
			// quotation marks that nothing closes: no table of this separator
			return List.of();
		}
		return rows;
	}

	private static CSVParser parser(String csv, char separator) throws IOException {
		return CSVFormat.DEFAULT.builder()
			.setDelimiter(separator)
			.setIgnoreEmptyLines(true)
			.setTrailingData(true)
			.setLenientEof(true)
			.get()
			.parse(new StringReader(csv));
	}

	private static GridRow row(CSVRecord row) {
		return new GridRow((int) row.getRecordNumber(), row.stream().map(GridCell::new).toList());
	}

	private static boolean isTable(List<GridRow> rows, FieldNames names) {
		long alike = rows.stream().filter((row) -> row.cells().size() == usual(rows)).count();
		boolean strict = usual(rows) >= FEWEST && rows.size() >= FEWEST && alike == rows.size()
				&& rows.stream().noneMatch(CsvFormat::isProse);
		return usual(rows) > 1 && rows.size() > 1 && alike * 4 >= rows.size() * 3L
				&& (strict || Grid.hasHeader(rows, names));
	}

	/** In prose a blank stands behind each comma. */
	private static boolean isProse(GridRow row) {
		return row.cells().stream().skip(1).anyMatch((cell) -> cell.text().startsWith(" "));
	}

	/** The number of cells that most rows have. */
	private static int usual(List<GridRow> rows) {
		return rows.stream()
			.map((row) -> row.cells().size())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(0);
	}

}
