package org.trama.load;

import java.nio.file.Path;

import org.trama.document.outline.Layouts;
import org.trama.extract.Extractor;
import org.trama.extract.catalog.Catalog;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The tools that documents are read with: layouts, the catalog and the extractor that
 * knows it. A mistaken layout is told at the start, and not to the first who needs it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LayoutSettings.class)
class LoadConfiguration {

	@Bean
	Layouts layouts(LayoutSettings settings) {
		return (settings.dir() != null) ? Layouts.bundled().with(Path.of(settings.dir())) : Layouts.bundled();
	}

	@Bean
	Catalog catalog() {
		return Catalog.bundled();
	}

	@Bean
	Extractor extractor(Catalog catalog) {
		return new Extractor(catalog);
	}

}
