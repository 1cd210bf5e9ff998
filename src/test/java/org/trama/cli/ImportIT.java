package org.trama.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.trama.TramaApplication;
import org.trama.it.SharedEngine;
import org.trama.it.WithEmptyGraph;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code import}, as typed.
 */
@WithEmptyGraph
class ImportIT {

	private static final Path DOCUMENT = Path.of("src/main/resources/programmes/pem-2018.txt");

	private static final List<String> CITED = List.of("--edition=mine", "--plan=my-plan", "--title=Programa de prueba",
			"--plan-title=Plan de prueba", "--origin=hecho a mano");

	@Autowired
	Driver driver;

	@TempDir
	private Path folder;

	@Test
	void shouldTellWhatItWouldDoThenDoItThenFindItUnchanged() throws IOException {
		String text = Files.readString(DOCUMENT);
		Path file = Files.writeString(this.folder.resolve("mine.txt"), text);
		assertThat(run("import", file, "--preview")).endsWith("(no se escribió nada)");
		assertThat(editions()).isEmpty();
		assertThat(run("import", file)).contains("mine (Programa de prueba)", "0 cambiados, 0 quitados");
		assertThat(editions()).containsExactly("mine Programa de prueba my-plan 160");
		assertThat(run("import", file)).endsWith("sin cambios");
	}

	@Test
	void shouldRefuseADocumentOfAnotherShapeAndLeaveTheGraphAlone() throws IOException {
		String half = Files.readString(DOCUMENT).replace("1.1.4. ", "1.1.x ");
		Path file = Files.writeString(this.folder.resolve("other.txt"), half.substring(0, half.length() / 2));
		assertThat(run("import", file)).isEmpty();
		assertThat(editions()).isEmpty();
	}

	/** The last line printed; empty if the exit code is 2. */
	private String run(String command, Path file, String... more) {
		SharedEngine engine = SharedEngine.get();
		Stream<String> connection = Stream.of("--spring.neo4j.uri=" + engine.uri(),
				"--spring.neo4j.authentication.username=" + engine.user(),
				"--spring.neo4j.authentication.password=" + engine.password());
		Stream<String> arguments = Stream
			.of(connection, Stream.of(command, file.toString()), CITED.stream(), Stream.of(more))
			.flatMap((part) -> part);
		PrintStream console = System.out;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			int code = new Trama(TramaApplication.class).run(arguments.toArray(String[]::new));
			List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
			return (code == 0) ? lines.get(lines.size() - 1) : "";
		}
		finally {
			System.setOut(console);
		}
	}

	private List<String> editions() {
		return this.driver.executableQuery("""
				MATCH (p:Plan)-[:HAS_EDITION]->(e:Edition)
				RETURN e.id + ' ' + e.title + ' ' + p.id + ' ' + COUNT { (e)<-[:STATED_IN]-() } AS edition""")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("edition").asString())
			.toList();
	}

}
