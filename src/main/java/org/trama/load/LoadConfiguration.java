package org.trama.load;

import org.trama.extract.Extractor;
import org.trama.extract.catalog.Catalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The tools that documents are read with: the catalog and the extractor that knows it.
 */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

	@Bean
	Catalog catalog() {
		return Catalog.bundled();
	}

	@Bean
	Extractor extractor(Catalog catalog) {
		return new Extractor(catalog);
	}

}
