package org.trama.question.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Evidence;
import org.trama.model.Reference;

/**
 * A row of an answer.
 *
 * @param cells what stands in each column: a text, a {@link Bilingual}, a number, a truth
 * value, a {@link Reference}, or a list of these
 * @param evidence what shows it to be true, at least one
 */
public record AnswerRow(@JsonAnyGetter Map<String, @Nullable Object> cells, @JsonProperty List<Evidence> evidence) {

	public AnswerRow {
		cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
		evidence = List.copyOf(evidence);
	}

}
