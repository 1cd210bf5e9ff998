package org.trama.web.parameter;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/**
 * Tells in the API's description which words parameters take, as they are checked.
 */
@Component
class ChoicesDescription implements OpenApiCustomizer {

	private final List<PathChoices> paths;

	ChoicesDescription(List<PathChoices> paths) {
		this.paths = List.copyOf(paths);
	}

	@Override
	public void customise(OpenAPI api) {
		for (PathChoices path : this.paths) {
			PathItem item = api.getPaths().get(path.path());
			if (item != null) {
				item.readOperations().forEach((operation) -> describe(operation, path.choices()));
			}
		}
	}

	private static void describe(Operation operation, List<ParameterChoices<?>> choices) {
		for (ParameterChoices<?> choice : choices) {
			operation.getParameters()
				.stream()
				.filter((parameter) -> choice.parameter().equals(parameter.getName()))
				.forEach((parameter) -> parameter.setSchema(schema(parameter, choice)));
		}
	}

	private static Schema<?> schema(Parameter parameter, ParameterChoices<?> choice) {
		StringSchema words = new StringSchema();
		choice.byWord().keySet().forEach(words::addEnumItem);
		return (parameter.getSchema() instanceof ArraySchema) ? new ArraySchema().items(words) : words;
	}

}
