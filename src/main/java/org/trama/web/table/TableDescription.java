package org.trama.web.table;

import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.trama.export.table.TableFormat;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Tells in the API's description that what comes as JSON comes as a table, too.
 */
@Component
class TableDescription implements OperationCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		boolean tables = Stream.of(method.getMethodParameters())
			.anyMatch((parameter) -> parameter.getParameterType() == CsvRequest.class);
		ApiResponse answer = operation.getResponses().get("200");
		Content content = (answer != null) ? answer.getContent() : null;
		if (tables && content != null
				&& content.keySet().equals(Set.of(org.springframework.http.MediaType.APPLICATION_JSON_VALUE))) {
			Stream.of(TableFormat.values())
				.forEach((format) -> content.addMediaType(format.mediaType(),
						new MediaType().schema(new BinarySchema())));
		}
		return operation;
	}

}
