package org.trama;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same on every machine: a JVM of another language, time zone, encoding and order of
 * hashes reads, extracts, measures and draws the same, byte for byte.
 */
class OtherMachineTests {

	@Test
	void shouldReadExtractMeasureAndDrawTheSameInAnotherJvm(@TempDir Path folder) throws Exception {
		Path result = folder.resolve("result");
		Path log = folder.resolve("log");
		Process other = new ProcessBuilder(RepeatableWork.elsewhere(classPath(), result)).redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		byte[] here = RepeatableWork.done();
		try {
			assertThat(other.waitFor(2, TimeUnit.MINUTES)).isTrue();
		}
		finally {
			other.destroyForcibly();
		}
		assertThat(other.exitValue()).as(() -> text(log)).isZero();
		assertThat(text(result).lines())
			.containsExactlyElementsOf(new String(here, StandardCharsets.UTF_8).lines().toList());
		assertThat(Files.readAllBytes(result)).isEqualTo(here);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/* Without the jar by which the build starts tests: it names everything again. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("surefirebooter"))
			.distinct()
			.collect(Collectors.joining(File.pathSeparator));
	}

}
