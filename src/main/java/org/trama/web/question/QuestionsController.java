package org.trama.web.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.trama.export.AnswerCsv;
import org.trama.model.CitedEdition;
import org.trama.question.answer.Answer;
import org.trama.question.answer.Answers;
import org.trama.question.answer.Questions;
import org.trama.question.answer.RefusedQuestion;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The questions, and their answers.
 */
@Tag(name = QuestionsController.TAG,
		description = "Questions that cut across the programme, each row with its evidence")
@RestController
@RequestMapping(QuestionsController.PATH)
class QuestionsController {

	static final String TAG = "questions";

	static final String PATH = "/api/questions";

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final MediaType CYPHER = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final Questions questions;

	private final Answers answers;

	QuestionsController(Questions questions, Answers answers) {
		this.questions = questions;
		this.answers = answers;
	}

	@Operation(summary = "All questions, what they take and what they answer")
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	List<QuestionView> list() {
		return this.questions.all().stream().map(QuestionView::of).toList();
	}

	@Operation(summary = "The answer to a question",
			description = "Takes the parameters of the question, and `page`, `size`, `format` and `lang`. "
					+ "A CSV has all rows unless a page is asked for; its name and its headers "
					+ "`Trama-Version` and `Trama-Data` tell what it was made from.")
	@ApiResponse(responseCode = "200",
			content = { @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.class)),
					@Content(mediaType = "text/csv", schema = @Schema(type = "string")) })
	@GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	Answer answer(@Parameter(description = "The question's id", example = "shared-programs") @PathVariable String id,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> sent) {
		return ask(id, AnswerRequest.of(sent, AnswerRequest.USUAL));
	}

	@Hidden
	@GetMapping(path = "/{id}", produces = QuestionFormats.CSV)
	ResponseEntity<String> csv(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent,
			Locale language) throws IOException {
		return csv(ask(id, AnswerRequest.of(sent, AnswerRequest.ALL)), language);
	}

	private Answer ask(String id, AnswerRequest request) {
		try {
			return this.answers.answer(id, request.parameters(), request.page(), request.size());
		}
		catch (RefusedQuestion ex) {
			throw QuestionRefusals.of(ex);
		}
	}

	@Operation(summary = "The file of a question: a query to paste into Neo4j Browser")
	@GetMapping(path = "/{id}/cypher", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> file(
			@Parameter(description = "The question's id", example = "shared-programs") @PathVariable String id) {
		try {
			return ResponseEntity.ok().contentType(CYPHER).body(this.questions.get(id).cypher());
		}
		catch (RefusedQuestion ex) {
			throw QuestionRefusals.of(ex);
		}
	}

	private static String data(CitedEdition data) {
		return "%s; sha256=%s".formatted(data.edition(), data.sha256());
	}

	private static ResponseEntity<String> csv(Answer answer, Locale language) throws IOException {
		StringBuilder csv = new StringBuilder();
		AnswerCsv.write(answer, language, csv);
		ContentDisposition file = ContentDisposition.attachment().filename(AnswerCsv.fileName(answer)).build();
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
			.header("Trama-Version", answer.version())
			.header("Trama-Data", answer.data().stream().map(QuestionsController::data).toArray(String[]::new))
			.body(csv.toString());
	}

}
