package org.trama.web.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.trama.export.table.TableFormat;
import org.trama.web.format.PathFormats;
import org.trama.web.parameter.ParameterChoices;
import org.trama.web.parameter.PathChoices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/**
 * The formats that the template is given in: a workbook, if nothing else is asked for.
 */
@Configuration(proxyBeanMethods = false)
class TemplateFormats {

	static final String PATH = "/api/template";

	static final PathFormats FORMATS = new PathFormats(PATH, byWord());

	private static Map<String, MediaType> byWord() {
		Map<String, MediaType> types = new LinkedHashMap<>();
		List.of(TableFormat.XLSX, TableFormat.CSV)
			.forEach((format) -> types.put(format.word(), MediaType.valueOf(format.mediaType())));
		return types;
	}

	@Bean
	static PathFormats formatsOfTemplate() {
		return FORMATS;
	}

	@Bean
	static PathChoices choicesOfTemplate() {
		return new PathChoices(PATH,
				List.of(ParameterChoices.of(PathFormats.PARAMETER, FORMATS.words(), Function.identity())));
	}

}
