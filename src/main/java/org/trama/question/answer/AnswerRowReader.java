package org.trama.question.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.trama.model.Bilingual;
import org.trama.model.Evidence;
import org.trama.question.Column;
import org.trama.question.Question;
import org.trama.question.answer.RefusedQuestion.Reason;
import org.trama.question.evidence.EvidenceReader;
import org.trama.question.evidence.NodeReferences;
import org.trama.question.file.QuestionReader;

/**
 * Makes a row out of a record.
 */
final class AnswerRowReader {

	private AnswerRowReader() {
	}

	/**
	 * Reads a row.
	 * @param question the question that was asked
	 * @param number the number of the row, from 0
	 * @param found what the database found
	 * @throws RefusedQuestion if it is without evidence, or a cell is not what its column
	 * promises
	 */
	static AnswerRow read(Question question, int number, Record found) {
		List<Evidence> evidence = EvidenceReader.read(found.get(QuestionReader.EVIDENCE));
		if (evidence.isEmpty()) {
			throw RefusedQuestion.withheld(Reason.UNEXPLAINED_ROW, question.id(), number);
		}
		return new AnswerRow(cells(question, found), evidence);
	}

	/**
	 * Reads the cells of a row but its evidence.
	 * @param question the question that was asked
	 * @param found what the database found
	 * @throws RefusedQuestion if a cell is not what its column promises
	 */
	static Map<String, @Nullable Object> cells(Question question, Record found) {
		Map<String, @Nullable Object> cells = new LinkedHashMap<>();
		for (Column column : question.columns()) {
			Object cell = cell(found.get(column.name()).asObject());
			if (cell != null && !column.type().fits(cell)) {
				throw RefusedQuestion.withheld(Reason.MISFIT_CELL, question.id(), column.name());
			}
			cells.put(column.name(), cell);
		}
		return cells;
	}

	private static @Nullable Object cell(@Nullable Object value) {
		if (value instanceof Node node) {
			return NodeReferences.of(node);
		}
		if (value instanceof List<?> list) {
			return list.stream().map(AnswerRowReader::cell).toList();
		}
		return (value instanceof Map<?, ?> map && map.get("es") instanceof String es
				&& map.get("en") instanceof String en && !es.isBlank() && !en.isBlank()) ? new Bilingual(es, en)
						: value;
	}

}
