package org.trama.question.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.model.Bilingual;
import org.trama.question.Column;
import org.trama.question.Parameter;
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
	void shouldSpeakToPeopleInWordsAndNotInNames() {
		List<Question> questions = QuestionFiles.bundled();
		Set<String> names = questions.stream()
			.flatMap((question) -> Stream.of(Stream.of(question.id()),
					question.parameters()
						.stream()
						.flatMap((one) -> Stream.concat(Stream.of(one.name()), one.choices().stream())),
					question.columns().stream().map(Column::name)))
			.flatMap((some) -> some)
			.collect(Collectors.toSet());
		for (Question question : questions) {
			assertThat(words(question).map(Bilingual::es)).as(question.id())
				.allSatisfy((text) -> assertThat(text.split("[^\\p{L}\\p{N}-]+")).doesNotContainAnyElementsOf(names));
			assertThat(words(question).map(Bilingual::en)).as(question.id())
				.allSatisfy((text) -> assertThat(text.split("[^\\p{L}\\p{N}-]+"))
					.doesNotContain("program", "programs", "catalog")
					.doesNotContainAnyElementsOf(names.stream().filter((name) -> name.contains("-")).toList()));
		}
	}

	private static Stream<Bilingual> words(Question question) {
		return Stream
			.of(Stream.of(question.title(), question.description()),
					question.parameters().stream().flatMap((one) -> Stream.of(one.label(), one.description())),
					question.columns().stream().map(Column::description),
					Stream.ofNullable(question.nothing()).map((nothing) -> new Bilingual(nothing.es(), nothing.en())))
			.flatMap((some) -> some);
	}

	@Test
	void shouldQuoteNothingButTitlesOfQuestions() {
		List<Question> questions = QuestionFiles.bundled();
		for (Question question : questions) {
			assertThat(quoted(question.description().es(), "«([^»]+)»")).as(question.id())
				.isSubsetOf(questions.stream().map((one) -> one.title().es()).toList());
			assertThat(quoted(question.description().en(), "“([^”]+)”")).as(question.id())
				.isSubsetOf(questions.stream().map((one) -> one.title().en()).toList());
		}
	}

	private static List<String> quoted(String text, String quote) {
		return Pattern.compile(quote).matcher(text).results().map((found) -> found.group(1)).toList();
	}

	@Test
	void shouldTellApartWhatItsFormAsksFor() {
		assertThat(QuestionFiles.bundled()).allSatisfy((question) -> {
			assertThat(question.parameters()).extracting((one) -> one.label().es()).doesNotHaveDuplicates();
			assertThat(question.parameters()).extracting((one) -> one.label().en()).doesNotHaveDuplicates();
		});
	}

	@Test
	void shouldHeadEachColumnWithWordsThatAreUnderstoodAlone() {
		for (Question question : QuestionFiles.bundled()) {
			assertThat(headings(question, Bilingual::es)).as(question.id())
				.doesNotHaveDuplicates()
				.noneMatch((heading) -> heading.matches("(La|El|Las|Los|Una?|Y|De|En|Cuánt[ao]s?|Su)\\b.*"));
			assertThat(headings(question, Bilingual::en)).as(question.id())
				.doesNotHaveDuplicates()
				.noneMatch((heading) -> heading.matches("(The|One|And|Of|In|How many|Its)\\b.*"));
		}
	}

	private static List<String> headings(Question question, Function<Bilingual, String> language) {
		return question.columns()
			.stream()
			.map((column) -> language.apply(column.description()).split("[.:;(]", 2)[0])
			.toList();
	}

	@Test
	void shouldBeFoundByOtherWordsThanItsOwn() {
		assertThat(QuestionFiles.bundled()).allSatisfy((question) -> {
			assertThat(question.synonyms().es()).isNotEmpty();
			assertThat(question.synonyms().en()).isNotEmpty();
		});
	}

	@Test
	void shouldLeadFromAnEmptyAnswerToAQuestionThatTakesTheSame() {
		Questions questions = new Questions(QuestionFiles.bundled(), List.of());
		List<Question> leading = questions.all()
			.stream()
			.filter((question) -> question.nothing() != null && question.nothing().instead() != null)
			.toList();
		assertThat(leading).isNotEmpty()
			.allSatisfy((question) -> assertThat(questions.get(question.nothing().instead()).parameters())
				.extracting(Parameter::name)
				.containsAnyElementsOf(question.parameters().stream().map(Parameter::name).toList()));
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
