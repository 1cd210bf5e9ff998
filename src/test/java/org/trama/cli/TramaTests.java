package org.trama.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TramaTests {

	private static final Path DOCUMENT = Path.of("src/main/resources/programmes/pem-2018.txt");

	private final PrintStream out = System.out;

	private final PrintStream err = System.err;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@BeforeEach
	void listen() {
		System.setOut(new PrintStream(this.printed, true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(this.complained, true, StandardCharsets.UTF_8));
	}

	@AfterEach
	void stopListening() {
		System.setOut(this.out);
		System.setErr(this.err);
	}

	@ParameterizedTest
	@ValueSource(strings = { "help", "--help", "-h" })
	void shouldListTheCommandsWhenAskedForHelp(String argument) {
		assertThat(run(argument)).isZero();
		assertThat(output()).contains("serve", "import", "extract", "lines");
	}

	@Test
	void shouldExplainOneCommandWhenHelpIsAskedForIt() {
		assertThat(run("help", "import")).isZero();
		assertThat(output()).contains("--edition", "--plan", "--preview");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--version", "-V" })
	void shouldSayItsVersion(String argument) {
		assertThat(run(argument)).isZero();
		assertThat(output()).startsWith("trama ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "extrat", "--prot", "-x" })
	void shouldSayInOneSentenceWhatItDoesNotUnderstand(String argument) {
		assertThat(run(argument)).isEqualTo(2);
		assertThat(complaint()).hasSize(1).first().asString().contains(argument).contains("--help");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			extrat            | No se entiende «extrat». ¿Quiso decir extract? Véase: trama --help
			--prot            | No existe la opción «--prot». Véase: trama --help
			extract           | Falta ARCHIVO. Véase: trama extract --help
			extract f -o      | A --output le falta su valor, ARCHIVO. Véase: trama extract --help
			lines f -o a -o b | --output se dio más de una vez. Véase: trama lines --help
			import f --year=x | --year no admite «x». Véase: trama import --help
			template f.txt    | f.txt debe terminar en .xlsx o .csv. Véase: trama template --help
			template f.csv --language=fr | --language no admite «fr». Véase: trama template --help
			""")
	void shouldSayWhatIsWrongWithTheCommandLine(String line, String sentence) {
		assertThat(run(line.split(" "))).isEqualTo(2);
		assertThat(complaint()).containsExactly(sentence);
	}

	@Test
	void shouldNotWriteATemplateOverAFile() throws IOException {
		Path file = Files.writeString(this.folder.resolve("mine.xlsx"), "mine");
		assertThat(run("template", file.toString())).isEqualTo(2);
		assertThat(complaint()).singleElement().asString().startsWith("Ya existe " + file + ": indique otro nombre.");
		assertThat(file).hasContent("mine");
	}

	@Test
	void shouldSayWhichColumnsItDoesNotRecognise() throws IOException {
		Path file = Files.writeString(this.folder.resolve("plan.csv"),
				"Objetivo;Actividad;Quién\nSalud;Vacunar;SSA\nAgua;Medir;CONAGUA\n");
		assertThat(run("extract", file.toString())).isZero();
		assertThat(complaint()).anyMatch((line) -> line.contains("«Quién» = «SSA»"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "extract", "lines", "import" })
	void shouldSayInOneSentenceThatAFileIsMissing(String command) {
		String missing = this.folder.resolve("no-such.txt").toString();
		assertThat(run(command, missing)).isEqualTo(2);
		assertThat(complaint()).containsExactly("No existe " + missing + ".");
		assertThat(output()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "extract", "lines", "import" })
	void shouldSayInOneSentenceThatAFileIsADirectory(String command) {
		assertThat(run(command, this.folder.toString())).isEqualTo(2);
		assertThat(complaint()).containsExactly(this.folder + " es un directorio; indique un archivo.");
	}

	@Test
	void shouldSayInOneSentenceThatItCannotWriteThere() {
		Path nowhere = this.folder.resolve("no-such");
		assertThat(run("lines", DOCUMENT.toString(), "-o", nowhere.resolve("lines.ndjson").toString())).isEqualTo(2);
		assertThat(run("lines", DOCUMENT.toString(), "-o", this.folder.toString())).isEqualTo(2);
		assertThat(complaint()).containsExactly("No existe " + nowhere + ".",
				this.folder + " es un directorio; indique un archivo.");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void shouldSayThatTheDiskIsFull() throws IOException {
		try (PrintStream full = new PrintStream("/dev/full")) {
			System.setOut(full);
			assertThat(run("lines", DOCUMENT.toString())).isEqualTo(2);
		}
		assertThat(run("lines", DOCUMENT.toString(), "-o", "/dev/full")).isEqualTo(2);
		assertThat(complaint()).hasSize(2);
		assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "--edition=Mi Edición, id", "--plan=Plan, plan.id", "--year=18, year" })
	void shouldRefuseAnImpossibleDescriptionBeforeItStartsTheEngine(String option, String key) {
		assertThat(run("import", DOCUMENT.toString(), option)).isEqualTo(2);
		assertThat(complaint()).hasSize(1).first().asString().startsWith("pem-2018.txt, «" + key + "»: se espera");
	}

	@Test
	void shouldRefuseWhatIsNoProgrammeBeforeItStartsTheEngine() throws IOException {
		Path file = Files.writeString(this.folder.resolve("receta.txt"), "Harina\nAgua\nSal\n");
		assertThat(run("import", file.toString())).isEqualTo(2);
		assertThat(complaint()).first().asString().contains("receta.txt");
	}

	@Test
	void shouldNameTheLineWhenAFileIsNotAProgramme() throws IOException {
		Path file = Files.writeString(this.folder.resolve("receta.txt"), "Harina\nAgua\nSal\n");
		assertThat(run("extract", file.toString())).isEqualTo(2);
		assertThat(complaint()).first().asString().contains("receta.txt").containsPattern("\\d");
		assertThat(complaint()).last().asString().contains("--layout");
	}

	@Test
	void shouldWriteOneActionALine() {
		assertThat(run("extract", DOCUMENT.toString())).isZero();
		assertThat(output().lines()).hasSize(160).allMatch((line) -> line.startsWith("{") && line.endsWith("}"));
	}

	@Test
	void shouldWriteOneLineOfActionALineIntoAFileWhenOneIsNamed() throws IOException {
		Path target = this.folder.resolve("lines.ndjson");
		assertThat(run("lines", DOCUMENT.toString(), "--output", target.toString())).isZero();
		assertThat(Files.readAllLines(target)).hasSize(195);
		assertThat(output()).isEmpty();
	}

	@Test
	void shouldLeaveAnEarlierFileAloneWhenTheDocumentCannotBeRead() throws IOException {
		Path target = Files.writeString(this.folder.resolve("actions.ndjson"), "earlier");
		Path file = Files.writeString(this.folder.resolve("empty.txt"), "");
		assertThat(run("extract", file.toString(), "-o", target.toString())).isEqualTo(2);
		assertThat(target).hasContent("earlier");
	}

	@Test
	void shouldReadByALayoutOfTheFolderThatThePropertyNames() throws IOException {
		Files.writeString(this.folder.resolve("retos.yaml"), """
				name: {es: retos, en: challenges}
				levels:
				  - {level: objective, labels: [reto], code: required}
				  - {level: line, labels: [tarea], code: required}
				actions: all
				responsible: line
				""");
		Path file = Files.writeString(this.folder.resolve("x.txt"), "Reto 1. Agua\n\nTarea 1.1 Cavar pozos.\n");
		assertThat(run("lines", file.toString(), "--layout", "retos", "--trama.layouts.dir=" + this.folder)).isZero();
		assertThat(output()).contains("Cavar pozos.");
	}

	@Test
	void shouldSayWhichLayoutOfThatFolderIsMistaken() throws IOException {
		Files.writeString(this.folder.resolve("malo.yaml"), "name: {es: x, en: x}\nlevels: [\n");
		assertThat(run("lines", DOCUMENT.toString(), "--trama.layouts.dir=" + this.folder)).isEqualTo(2);
		assertThat(complaint()).singleElement().asString().contains("malo.yaml", "línea");
	}

	private int run(String... arguments) {
		return new Trama(Object.class).run(arguments);
	}

	private String output() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

	private List<String> complaint() {
		return this.complained.toString(StandardCharsets.UTF_8).lines().toList();
	}

}
