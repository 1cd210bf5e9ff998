package org.trama.web.query;

import java.util.LinkedHashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trama.web.refusal.UnansweredQuery;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query in Cypher as it is sent.
 *
 * @param query the query
 * @param parameters its parameters by name
 */
record QueryRequest(
		@Schema(example = "MATCH (a:Agency)-[:LEADS]->(x:Action) RETURN a, count(x) AS actions "
				+ "ORDER BY actions DESC LIMIT 5") @Nullable String query,
		@Nullable Map<String, @Nullable Object> parameters) {

	private static final ObjectReader JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build()
		.readerFor(QueryRequest.class);

	static QueryRequest read(byte[] body) {
		try {
			QueryRequest sent = JSON.readValue(body);
			if (sent != null && sent.query() != null && !sent.query().isBlank()) {
				return sent;
			}
		}
		catch (JacksonException ex) {
			// told below, like an object without a query
		}
		throw UnansweredQuery.malformed();
	}

	String text() {
		return (this.query != null) ? this.query : "";
	}

	Map<String, @Nullable Object> values() {
		return (this.parameters != null) ? this.parameters : new LinkedHashMap<>();
	}

}
