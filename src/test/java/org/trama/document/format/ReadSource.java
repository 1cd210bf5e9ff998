package org.trama.document.format;

import java.util.List;
import java.util.stream.IntStream;

import org.trama.document.Source;
import org.trama.document.field.FieldNames;

/**
 * A source as tests look at it.
 */
public final class ReadSource {

	private ReadSource() {
	}

	/** Reads a file. */
	public static Source of(byte[] bytes) {
		return SourceReader.read("archivo", bytes, FieldNames.KNOWN);
	}

	/** The lines that are page furniture, in their order. */
	public static List<String> furniture(Source source) {
		return IntStream.range(0, source.lines().size())
			.filter((index) -> source.furniture().contains(index + 1))
			.mapToObj(source.lines()::get)
			.toList();
	}

	/** The notes in Spanish. */
	public static List<String> notes(Source source) {
		return source.notes().stream().map((note) -> note.es()).toList();
	}

}
