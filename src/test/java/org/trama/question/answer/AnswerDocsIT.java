package org.trama.question.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.trama.it.WithBundledEdition;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WithBundledEdition
class AnswerDocsIT {

	private static final Path DOCS = Path.of("src/docs/answers.md");

	@Autowired
	private Questions questions;

	@Autowired
	private Answers answers;

	@Test
	void shouldShowInTheDocsWhatIsAnswered() throws IOException {
		String docs = new AnswerDocs(this.answers).of(this.questions);
		if (Boolean.getBoolean("trama.docs.write")) {
			Files.writeString(DOCS, docs);
		}
		assertThat(Files.readString(DOCS))
			.as("%s is made by asking; write it anew with mvn verify -Dit.test=%s -Dtrama.docs.write=true", DOCS,
					getClass().getSimpleName())
			.isEqualTo(docs);
	}

}
