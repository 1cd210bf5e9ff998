package org.trama.web.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.trama.export.table.TableFormat;
import org.trama.question.ParameterType;
import org.trama.question.Question;
import org.trama.question.answer.Questions;
import org.trama.web.list.Listing;
import org.trama.web.table.CsvRequest;

import org.springframework.stereotype.Component;

/**
 * Gives every question a path of its own in the OpenAPI page, made from its file.
 */
@Component
class QuestionPaths implements OpenApiCustomizer {

	private final Questions questions;

	QuestionPaths(Questions questions) {
		this.questions = questions;
	}

	@Override
	public void customise(OpenAPI api) {
		this.questions.all()
			.forEach((question) -> api.path(QuestionsController.PATH + "/" + question.id(),
					new PathItem().get(operation(question))));
	}

	private static Operation operation(Question question) {
		return new Operation().operationId(question.id())
			.addTagsItem(QuestionsController.TAG)
			.summary(question.title().en())
			.description(question.description().en() + "\n\n" + question.description().es())
			.parameters(parameters(question))
			.responses(new ApiResponses().addApiResponse("200", answer()));
	}

	private static List<Parameter> parameters(Question question) {
		List<Parameter> parameters = new ArrayList<>();
		for (org.trama.question.Parameter parameter : question.parameters()) {
			String takes = parameter.type().isThing()
					? " An id, an acronym or a name (%s); case and accents don't matter."
						.formatted(parameter.type().word())
					: "";
			parameters.add(query(parameter.name(), described(parameter) + takes, schema(parameter))
				.required(parameter.required())
				.example(question.example().get(parameter.name())));
		}
		parameters.add(query("page", "Which page of rows, from 0.", whole(0, Listing.FURTHEST)._default(0)));
		parameters
			.add(query("size", "How many rows on a page.", whole(1, AnswerRequest.MOST)._default(AnswerRequest.USUAL)));
		parameters.add(query("format", "The same as `Accept`.", words(QuestionFormats.words())));
		parameters.addAll(CsvRequest.described());
		return parameters;
	}

	/** What a form calls it, and what it does, without saying the same twice. */
	private static String described(org.trama.question.Parameter parameter) {
		String label = parameter.label().en();
		String description = parameter.description().en();
		return description.startsWith(label) ? description : "%s. %s".formatted(label, description);
	}

	private static Parameter query(String name, String description, Schema<?> schema) {
		return new QueryParameter().name(name).description(description).schema(schema);
	}

	private static Schema<?> schema(org.trama.question.Parameter parameter) {
		Schema<?> schema = plain(parameter.type(), words(parameter.choices()));
		Long minimum = parameter.minimum();
		Long maximum = parameter.maximum();
		if (minimum != null && maximum != null) {
			schema.minimum(BigDecimal.valueOf(minimum)).maximum(BigDecimal.valueOf(maximum));
		}
		schema.setDefault(parameter.defaultValue());
		return schema;
	}

	private static Schema<?> plain(ParameterType type, StringSchema words) {
		if (type.equals(ParameterType.INTEGER)) {
			return new IntegerSchema();
		}
		if (type.equals(ParameterType.BOOLEAN)) {
			return new BooleanSchema();
		}
		return type.equals(ParameterType.CHOICES) ? new ArraySchema().items(words) : words;
	}

	private static IntegerSchema whole(int least, int most) {
		IntegerSchema schema = new IntegerSchema();
		schema.minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most));
		return schema;
	}

	private static StringSchema words(List<String> words) {
		StringSchema schema = new StringSchema();
		if (!words.isEmpty()) {
			schema._enum(words);
		}
		return schema;
	}

	private static ApiResponse answer() {
		return new ApiResponse().description("The answer, each row with its evidence")
			.content(new Content()
				.addMediaType("application/json",
						new MediaType().schema(new Schema<>().$ref("#/components/schemas/Answer")))
				.addMediaType(TableFormat.CSV_TYPE, new MediaType().schema(new StringSchema()))
				.addMediaType(TableFormat.XLSX_TYPE, new MediaType().schema(new BinarySchema())));
	}

}
