package org.trama.web.brief;

import java.util.LinkedHashMap;
import java.util.Map;

import org.trama.export.docx.BriefDocument;
import org.trama.web.format.PathFormats;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/**
 * The formats of a brief.
 */
@Configuration(proxyBeanMethods = false)
class BriefFormats {

	private static final PathFormats FORMATS = new PathFormats(BriefsController.PATH, byWord());

	private static Map<String, MediaType> byWord() {
		Map<String, MediaType> types = new LinkedHashMap<>();
		types.put("json", MediaType.APPLICATION_JSON);
		types.put("docx", MediaType.valueOf(BriefDocument.MEDIA_TYPE));
		return types;
	}

	@Bean
	static PathFormats formatsOfBriefs() {
		return FORMATS;
	}

}
