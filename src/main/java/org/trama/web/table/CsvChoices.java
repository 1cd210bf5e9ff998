package org.trama.web.table;

import java.util.List;

import org.trama.web.parameter.ParameterChoices;

/**
 * The signs that CSV can be written with. They stand apart from {@link CsvRequest}, whose
 * fields are taken for parameters where the API is described.
 */
final class CsvChoices {

	static final ParameterChoices<Character> SEPARATORS = ParameterChoices.of(CsvRequest.PARAMETERS.get(0),
			List.of(',', ';', '\t'), (separator) -> (separator == '\t') ? "tab" : separator.toString());

	static final ParameterChoices<Character> DECIMALS = ParameterChoices.of(CsvRequest.PARAMETERS.get(1),
			List.of('.', ','), String::valueOf);

	private CsvChoices() {
	}

}
