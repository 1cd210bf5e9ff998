package org.trama.load;

import org.trama.extract.Catalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The catalog by which documents are read.
 */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

	@Bean
	Catalog catalog() {
		return Catalog.bundled();
	}

}
