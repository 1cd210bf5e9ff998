package org.trama.engine;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreDirectoryTests {

	@TempDir
	Path directory;

	@Test
	void shouldCreateWhatIsMissingAndGiveAnAbsolutePath() {
		Path missing = this.directory.resolve("a/../b/c");
		assertThat(StoreDirectory.prepare(missing).path()).isEqualTo(this.directory.resolve("b/c")).isEmptyDirectory();
	}

	@Test
	void shouldSayWhatToDoWhenTheDirectoryCannotBeWritten() throws Exception {
		Path file = Files.createFile(this.directory.resolve("file"));
		assertThatExceptionOfType(EngineUnavailable.class)
			.isThrownBy(() -> StoreDirectory.prepare(file.resolve("data")))
			.withMessageContaining("No se puede escribir")
			.withMessageContaining(file.toString());
	}

	@Test
	void shouldSayHowMuchRoomIsLeftWhenTheDiskIsFull() {
		assertThatExceptionOfType(EngineUnavailable.class)
			.isThrownBy(() -> StoreDirectory.requireRoom(this.directory, 3 * 1024 * 1024))
			.withMessageContaining("quedan 3 MB");
	}

	@Test
	void shouldShowSentencesInsteadOfAStackTrace() {
		EngineUnavailable failure = new EngineUnavailable("Qué pasó.", "Qué hacer.", null);
		FailureAnalysis analysis = new EngineFailureAnalyzer().analyze(new IllegalStateException(failure), failure);
		assertThat(analysis.getDescription()).isEqualTo("Qué pasó.");
		assertThat(analysis.getAction()).isEqualTo("Qué hacer.");
	}

}
