package org.trama.question.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.question.Question;
import org.trama.question.answer.QuestionDocs;
import org.trama.question.answer.Questions;
import org.trama.question.answer.RefusedQuestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BundledQuestionsTests {

	private static final Path DOCS = Path.of("src/docs/questions.md");

	@TempDir
	private Path own;

	@Test
	void shouldReadEveryBundledFile() throws IOException {
		try (var files = Files.list(Path.of("cypher/questions"))) {
			assertThat(new Questions(QuestionFiles.bundled(), List.of()).all())
				.extracting((question) -> question.id() + ".cypher")
				.containsExactlyElementsOf(files.map((file) -> file.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void shouldTellTheSameInTheDocsAsInTheFiles() throws IOException {
		String docs = QuestionDocs.of(new Questions(QuestionFiles.bundled(), List.of()));
		if (Boolean.getBoolean("trama.docs.write")) {
			Files.writeString(DOCS, docs);
		}
		assertThat(Files.readString(DOCS))
			.as("%s is made from cypher/questions; write it anew with mvn test -Dtest=%s -Dtrama.docs.write=true", DOCS,
					getClass().getSimpleName())
			.isEqualTo(docs);
	}

	@Test
	void shouldReadTheFilesOfAnAnalystsOwnDirectory() throws IOException {
		Files.copy(Path.of("cypher/questions/joint-actions.cypher"), this.own.resolve("mine.cypher"));
		Files.writeString(this.own.resolve("notes.txt"), "no question");
		assertThat(QuestionFiles.in(this.own)).extracting(Question::id).containsExactly("mine");
	}

	@Test
	void shouldNameTheFileWhenAnAnalystsOwnIsMistaken() throws IOException {
		Files.writeString(this.own.resolve("mine.cypher"), "MATCH (n) RETURN n");
		assertThatExceptionOfType(MistakenQuestion.class).isThrownBy(() -> QuestionFiles.in(this.own))
			.satisfies((mistake) -> assertThat(mistake.file()).isEqualTo("mine.cypher"))
			.satisfies((mistake) -> assertThat(mistake.line()).isEqualTo(1));
	}

	@Test
	void shouldSaySoWhenTheDirectoryIsMissing() {
		assertThatExceptionOfType(MistakenQuestion.class).isThrownBy(() -> QuestionFiles.in(this.own.resolve("none")))
			.withMessageContaining("trama.questions.dir");
	}

	@Test
	void shouldRefuseTwoQuestionsOfOneName() throws IOException {
		Files.copy(Path.of("cypher/questions/joint-actions.cypher"), this.own.resolve("joint-actions.cypher"));
		List<Question> bundled = QuestionFiles.bundled();
		List<Question> mine = QuestionFiles.in(this.own);
		assertThatExceptionOfType(MistakenQuestion.class).isThrownBy(() -> new Questions(bundled, mine))
			.withMessageStartingWith("joint-actions.cypher");
	}

	@Test
	void shouldListTheQuestionsThereAreWhenOneIsUnknown() {
		Questions questions = new Questions(QuestionFiles.bundled(), List.of());
		assertThatExceptionOfType(RefusedQuestion.class).isThrownBy(() -> questions.get("shared-program"))
			.satisfies((refusal) -> assertThat(refusal.allowed()).contains("shared-programs"));
	}

}
