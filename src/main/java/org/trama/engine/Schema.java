package org.trama.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The graph's constraints and indexes, from the numbered files in
 * {@code cypher/migrations}. Whoever asks for this bean finds them applied.
 */
@Component
public class Schema {

	private static final Logger log = LoggerFactory.getLogger(Schema.class);

	Schema(Driver driver) {
		try {
			driver.verifyConnectivity();
			migrations(driver).apply();
		}
		catch (ServiceUnavailableException ex) {
			throw new EngineUnavailable("No se pudo conectar con Neo4j: %s".formatted(ex.getMessage()),
					"Compruebe que el servidor está en marcha y que spring.neo4j.uri es su dirección.", ex);
		}
		catch (SecurityException ex) {
			throw new EngineUnavailable("Neo4j no acepta el usuario y la contraseña.",
					"Revise spring.neo4j.authentication.username y spring.neo4j.authentication.password.", ex);
		}
		catch (MigrationsException ex) {
			throw new EngineUnavailable("No se pudo preparar el esquema del grafo: %s".formatted(ex.getMessage()),
					"La base contiene otra versión de cypher/migrations; use una base propia para Trama.", ex);
		}
	}

	private static Migrations migrations(Driver driver) {
		MigrationsConfig config = MigrationsConfig.builder()
			.withLocationsToScan("classpath:cypher/migrations")
			.withResourceScanner(Schema::files)
			.withTransactionMode(MigrationsConfig.TransactionMode.PER_STATEMENT)
			.build();
		Migrations migrations = new Migrations(config, driver);
		log.info("Preparando el esquema del grafo");
		return migrations;
	}

	/*
	 * The library would read all jars of the class path at each start to find them.
	 */
	private static List<URL> files(List<String> locations) {
		PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
		List<URL> files = new ArrayList<>();
		try {
			for (String location : locations) {
				for (Resource file : resources.getResources("classpath:%s/*.cypher".formatted(location))) {
					files.add(file.getURL());
				}
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
