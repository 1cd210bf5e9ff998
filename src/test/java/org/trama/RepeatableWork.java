package org.trama;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.trama.document.ProgrammeDocument;
import org.trama.document.layout.DocumentReader;
import org.trama.export.ActionsNdjson;
import org.trama.export.LinesNdjson;
import org.trama.extract.Extraction;
import org.trama.extract.Extractor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Catalogs;
import org.trama.load.row.EditionRows;
import org.trama.load.row.Fingerprint;
import org.trama.model.Edition;
import org.trama.model.Kind;
import org.trama.network.InventedActions;
import org.trama.network.Network;
import org.trama.network.Weighting;

/**
 * Work whose result must be the same wherever it is done: what the bundled programme
 * says, what becomes of it in the graph, and networks with measures and positions. A
 * program, so that another JVM can do it.
 */
final class RepeatableWork {

	private RepeatableWork() {
	}

	/**
	 * Does the work.
	 * @param arguments the file to write the result to
	 */
	public static void main(String[] arguments) throws IOException {
		Files.write(Path.of(arguments[0]), done());
	}

	static byte[] done() throws IOException {
		ByteArrayOutputStream result = new ByteArrayOutputStream();
		Catalog catalog = Catalogs.bundled().of("mx");
		ProgrammeDocument document = bundled();
		Extraction extraction = new Extractor(catalog).extract(document);
		ActionsNdjson.write(extraction.actions(), result);
		LinesNdjson.write(extraction.titles(), result);
		Edition edition = new Edition("pem-2018", "Título", 2018, "pem", "Plan", "prueba");
		write(result, Fingerprint.of(EditionRows.of(edition, document, extraction, catalog)));
		// small and big networks are drawn in two ways
		network(result, 60, 150);
		network(result, 600, 1500);
		return result.toByteArray();
	}

	private static void network(ByteArrayOutputStream result, int agencies, int actions) throws IOException {
		Network network = InventedActions.network(InventedActions.recipe(Weighting.NEWMAN, Kind.ACTION),
				InventedActions.atRandom(agencies, actions, 5));
		write(result, network.shape());
		for (Object each : network.nodes()) {
			write(result, each);
		}
		for (Object each : network.edges()) {
			write(result, each);
		}
		write(result, network.evidence(network.edges().get(0)));
	}

	private static void write(ByteArrayOutputStream result, Object value) throws IOException {
		result.write((value + "\n").getBytes(StandardCharsets.UTF_8));
	}

	private static ProgrammeDocument bundled() throws IOException {
		try (InputStream source = RepeatableWork.class.getResourceAsStream("/programmes/pem-2018.txt")) {
			return DocumentReader.read("pem-2018.txt", source.readAllBytes());
		}
	}

	/**
	 * How another JVM does it: with the settings of the other end of the world.
	 * @param classPath where the classes are
	 * @param file where it shall write the result
	 */
	static List<String> elsewhere(String classPath, Path file) {
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2", "-Duser.language=tr",
				"-Duser.country=TR", "-Duser.timezone=Pacific/Apia", "-Dfile.encoding=ISO-8859-1", "-cp", classPath,
				RepeatableWork.class.getName(), file.toString());
	}

}
