package org.trama.load;

import java.nio.file.Path;

import org.trama.extract.Extractor;
import org.trama.extract.catalog.Catalogs;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The tools that documents are read with: the catalogs and the extractor that knows them.
 */
@EnableConfigurationProperties(CatalogProperties.class)
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

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
