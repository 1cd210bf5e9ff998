package org.trama.web.table;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.jspecify.annotations.Nullable;
import org.trama.export.table.CsvDialect;
import org.trama.web.parameter.ParameterChoices;

/**
 * The wishes of a caller as to how CSV is written.
 *
 * @param separator what stands between cells
 * @param decimal what stands before a fraction
 */
public record CsvRequest(@Parameter(description = CsvRequest.SEPARATOR, schema = @Schema(allowableValues = {
		",", ";", "tab" })) @Nullable String separator,
		@Parameter(description = CsvRequest.DECIMAL,
				schema = @Schema(allowableValues = { ".", "," })) @Nullable String decimal){

	private static final String SEPARATOR = "In CSV, what stands between cells. Default: a comma.";

	private static final String DECIMAL = "In CSV, what stands before a fraction. Default: a comma if the separator is "
			+ "a semicolon, else a point.";

	/** The parameters that say it. */
	public static final List<String> PARAMETERS = List.of("separator", "decimal");

	/**
	 * What the parameters of a request say.
	 * @param sent its parameters, each once
	 */
	public static CsvRequest of(Map<String, String> sent) {
		return new CsvRequest(sent.get(PARAMETERS.get(0)), sent.get(PARAMETERS.get(1)));
	}

	/**
	 * The parameters as the API's description has them, where no method takes them by
	 * name.
	 */
	public static List<QueryParameter> described() {
		return List.of(described(SEPARATOR, CsvChoices.SEPARATORS), described(DECIMAL, CsvChoices.DECIMALS));
	}

	private static QueryParameter described(String description, ParameterChoices<?> choices) {
		StringSchema words = new StringSchema();
		choices.byWord().keySet().forEach(words::addEnumItem);
		QueryParameter parameter = new QueryParameter();
		parameter.name(choices.parameter()).description(description).schema(words);
		return parameter;
	}

	/**
	 * What was asked for, checked.
	 */
	public CsvDialect dialect() {
		char between = CsvChoices.SEPARATORS.one(this.separator, CsvDialect.USUAL.separator());
		return new CsvDialect(between, CsvChoices.DECIMALS.one(this.decimal, (between == ';') ? ',' : '.'));
	}

}
