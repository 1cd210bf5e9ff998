package org.trama.load;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Value;
import org.trama.document.ProgrammeDocument;
import org.trama.document.layout.DocumentReader;
import org.trama.engine.EmbeddedEngine;
import org.trama.engine.EngineProperties;
import org.trama.extract.Extraction;
import org.trama.extract.Extractor;
import org.trama.extract.catalog.Catalogs;
import org.trama.load.description.SourceFile;
import org.trama.model.Role;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("embedded-engine")
class KilledLoadIT {

	private static final String EDITIONS = """
			MATCH (e:Edition)
			RETURN [COUNT { (e)<-[:STATED_IN]-(:Action) }, COUNT { (e)<-[:STATED_IN]-()<-[:LEADS]-() },
			  COUNT { (e)-[:SCHEDULES]->() }, COUNT { (e)-[:HAS_SOURCE]->() }] AS counts""";

	private static final int LINES_A_PAGE = 200;

	@TempDir
	Path data;

	@Test
	void shouldHaveEveryEditionWholeOrNotAtAllWhenTheProcessWasKilled() throws Exception {
		Process loading = start();
		try (BufferedReader output = loading.inputReader()) {
			long begun = output.lines().filter(KilledLoad.LOADING::equals).limit(3).count();
			assertThat(begun).isEqualTo(3);
			loading.waitFor(500, TimeUnit.MILLISECONDS);
		}
		finally {
			loading.destroyForcibly().waitFor();
		}
		List<List<Integer>> editions = editions();
		List<Integer> whole = bundled();
		assertThat(editions).hasSizeGreaterThanOrEqualTo(2).allSatisfy((counts) -> assertThat(counts).isEqualTo(whole));
	}

	private Process start() throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", classPath(), KilledLoad.class.getName(),
				this.data.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	/* Without the jar by which the build starts tests: it names everything again. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("surefirebooter"))
			.distinct()
			.collect(Collectors.joining(File.pathSeparator));
	}

	private List<Integer> bundled() {
		SourceFile file = BundledProgrammes.all().get(0);
		ProgrammeDocument document = DocumentReader.read(file.name(), file.bytes());
		Extraction extraction = new Extractor(Catalogs.bundled().of("mx")).extract(document);
		int leads = (int) extraction.actions()
			.stream()
			.flatMap((action) -> action.actors().stream())
			.filter((part) -> part.role() == Role.LEAD)
			.count();
		int pages = (document.source().lines().size() + LINES_A_PAGE - 1) / LINES_A_PAGE;
		return List.of(extraction.actions().size(), leads, extraction.titles().size(), pages);
	}

	private List<List<Integer>> editions() {
		try (EmbeddedEngine engine = EmbeddedEngine.start(EngineProperties.in(this.data));
				Driver driver = GraphDatabase.driver(engine.uri(),
						AuthTokens.basic(engine.user(), engine.password()))) {
			return driver.executableQuery(EDITIONS)
				.execute()
				.records()
				.stream()
				.map((row) -> row.get("counts").asList(Value::asInt))
				.toList();
		}
	}

}
