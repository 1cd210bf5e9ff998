package org.trama.load;

import java.nio.file.Path;

import org.trama.document.outline.Layouts;
import org.trama.extract.Extractor;
import org.trama.extract.catalog.Catalogs;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The tools that documents are read with: layouts, the catalogs and the extractor that
 * knows them. A mistaken layout is told at the start, and not to the first who needs it.
 */
@EnableConfigurationProperties({ CatalogProperties.class, LayoutSettings.class })
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

	@Bean
	Layouts layouts(LayoutSettings settings) {
		return (settings.dir() != null) ? Layouts.bundled().with(Path.of(settings.dir())) : Layouts.bundled();
	}

	@Bean
	Catalogs catalogs(CatalogProperties properties) {
		Path own = properties.dir();
		return (own != null) ? Catalogs.with(own) : Catalogs.bundled();
	}

	@Bean
	Extractor extractor(Catalogs catalogs) {
		return new Extractor(catalogs);
	}

}
