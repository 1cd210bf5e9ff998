package org.trama.web.question;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.trama.export.AnswerCriteria;
import org.trama.export.AnswerTable;
import org.trama.export.table.Colophon;
import org.trama.export.table.TableFormat;
import org.trama.export.table.TableStyle;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.question.Question;
import org.trama.question.answer.Answer;
import org.trama.question.answer.Answers;
import org.trama.question.answer.Questions;
import org.trama.question.answer.RefusedQuestion;
import org.trama.web.table.TableAnswers;
import org.trama.web.table.TableFile;

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
			description = "Takes the parameters of the question, and `page`, `size`, `format`, `separator`, `decimal` and "
					+ "`lang`. A table has all rows unless it is asked for a page; its name and its headers "
					+ "`Trama-Version` and `Trama-Data` tell what it was made from.")
	@ApiResponse(responseCode = "200",
			content = { @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.class)),
					@Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = "string")),
					@Content(mediaType = TableFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary")) })
	@GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	Answer answer(@Parameter(description = "The question's id", example = "shared-programs") @PathVariable String id,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> sent) {
		return ask(id, AnswerRequest.of(sent, AnswerRequest.USUAL));
	}

	@Hidden
	@GetMapping(path = "/{id}", produces = { TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE })
	ResponseEntity<TableFile> table(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent,
			Locale language, HttpServletRequest request) {
		AnswerRequest wanted = AnswerRequest.of(sent, AnswerRequest.ALL);
		TableStyle style = TableAnswers.style(language, wanted.csv());
		Answer answer = ask(id, wanted);
		Question question = this.questions.get(id);
		Answer.Page page = answer.page();
		Colophon colophon = new Colophon(answer.title().in(language), AnswerCriteria.of(question, answer, style),
				answer.data(), answer.version(), TableAnswers.address(),
				Colophon.Extent.of((long) page.number() * page.size(), answer.rows().size(), page.total()));
		return TableAnswers.of(name(answer), AnswerTable.of(answer, style), colophon, style, request);
	}

	/** The question and the things that it was asked with. */
	private static String name(Answer answer) {
		return Stream.concat(Stream.of(answer.question()),
				answer.parameters()
					.values()
					.stream()
					.filter((value) -> value instanceof Reference thing && !thing.is(Kind.EDITION))
					.map((thing) -> ((Reference) thing).id()))
			.collect(Collectors.joining("-"));
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

}
