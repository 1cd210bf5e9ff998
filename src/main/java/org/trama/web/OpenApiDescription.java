package org.trama.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.trama.model.Kind;
import org.trama.web.refusal.Languages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The part of the API's description that holds for every path.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

	private static final String PROBLEM = "Problem";

	@Bean
	OpenAPI description(ObjectProvider<BuildProperties> build) {
		BuildProperties properties = build.getIfAvailable();
		return new OpenAPI().info(new Info().title("Trama")
			.version((properties != null) ? properties.getVersion() : "dev")
			.description("Quién hace qué, con quién, mediante qué programas y para quién, según un programa público. "
					+ "Cada dato dice con qué palabras del documento se sostiene. Solo lectura.")
			.license(new License().name("GPL-3.0-or-later").url("https://www.gnu.org/licenses/gpl-3.0.html")));
	}

	@Bean
	OpenApiCustomizer problemsAndLanguages() {
		return (api) -> {
			api.getComponents().addSchemas(PROBLEM, problem());
			api.getPaths().forEach((path, item) -> everywhere(path, item));
		};
	}

	private static void everywhere(String path, PathItem item) {
		for (Operation operation : item.readOperations()) {
			operation.addParametersItem(new Parameter().name(Languages.PARAMETER)
				.in("query")
				.description(
						"Language of problems and of what a person reads: es or en; without it, Accept-Language decides")
				.schema(new StringSchema()._enum(Languages.TAGS)));
			operation.getResponses()
				.addApiResponse("4XX",
						new ApiResponse()
							.description("What was wrong with the request, which parameter it was and what is allowed")
							.content(new Content().addMediaType(
									org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
									new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
			named(path, operation);
		}
	}

	/**
	 * One method serves all kinds of things; what it serves under a path is said here.
	 */
	private static void named(String path, Operation operation) {
		Kind.named().stream().filter((kind) -> path.split("/", -1)[2].equals(kind.plural())).forEach((kind) -> {
			boolean one = path.endsWith("}");
			operation.summary(one ? "One of the %s with its actions, counts and neighbours".formatted(kind.plural())
					: "All %s, with counts".formatted(kind.plural()));
			operation.operationId((one ? "one-of-" : "all-") + kind.plural());
		});
	}

	private static Schema<?> problem() {
		return new ObjectSchema().description("RFC 9457 problem details")
			.addProperty("type", new StringSchema().example("urn:trama:problem:invalid-parameter"))
			.addProperty("title", new StringSchema().example("Dato no válido"))
			.addProperty("status", new Schema<Integer>().type("integer").example(400))
			.addProperty("detail", new StringSchema())
			.addProperty("parameter", new StringSchema().description("The wrong parameter").example("role"))
			.addProperty("value", new StringSchema().description("What was sent").example("boss"))
			.addProperty("allowed", new Schema<>().description("What can be sent: a list of values, or a range"))
			.addProperty("candidates", new Schema<>().description("What was probably meant"));
	}

}
