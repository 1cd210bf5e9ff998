package org.trama.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A row of an answer.
 *
 * @param cells what stands in each column: a text, a {@link Wording}, a number, a truth
 * value, a {@link Thing}, or a list of these
 * @param evidence what shows it to be true, at least one
 */
public record Row(@JsonAnyGetter Map<String, @Nullable Object> cells, @JsonProperty List<Evidence> evidence) {

	public Row {
		cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
		evidence = List.copyOf(evidence);
	}

}
