package org.trama.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;

/**
 * Makes a row out of a record.
 */
final class RowReader {

	private RowReader() {
	}

	/**
	 * Reads a row.
	 * @param question the question that was asked
	 * @param number the number of the row, from 0
	 * @param found what the database found
	 * @throws UnexplainedRow if it is without evidence
	 */
	static Row read(Question question, int number, Record found) {
		List<Evidence> evidence = EvidenceReader.read(found.get(QuestionReader.EVIDENCE));
		if (evidence.isEmpty()) {
			throw new UnexplainedRow(question.id(), number);
		}
		return new Row(cells(found), evidence);
	}

	/**
	 * Reads the cells of a row but its evidence.
	 * @param found what the database found
	 */
	static Map<String, @Nullable Object> cells(Record found) {
		Map<String, @Nullable Object> cells = new LinkedHashMap<>();
		for (String column : found.keys()) {
			if (!column.equals(QuestionReader.EVIDENCE)) {
				cells.put(column, cell(found.get(column).asObject()));
			}
		}
		return cells;
	}

	private static @Nullable Object cell(@Nullable Object value) {
		if (value instanceof Node node) {
			return Things.of(node);
		}
		if (value instanceof List<?> list) {
			return list.stream().map(RowReader::cell).toList();
		}
		boolean plain = value == null || value instanceof Number || value instanceof Boolean;
		return plain ? value : String.valueOf(value);
	}

}
